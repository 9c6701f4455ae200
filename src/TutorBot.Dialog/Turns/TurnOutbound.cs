using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;

namespace TutorBot.Dialog.Turns;

/// <summary>The replies of a turn as messages for a channel.</summary>
internal static class TurnOutbound
{
    public static ImmutableArray<OutboundMessage> Of(Inbound inbound, ImmutableArray<Reply> replies)
    {
        var destination = inbound.Destination;
        return Destination.IsPushed(destination)
            ? [.. Messages(inbound, replies).Select((said, at) => new OutboundMessage(
                destination, Nonce(inbound, at), said))]
            : [];
    }

    private static ImmutableArray<Reply> Messages(Inbound inbound, ImmutableArray<Reply> replies) =>
        Destination.TakesOne(inbound.Destination) && replies.Length > 1
            ? [new Reply([.. replies.SelectMany(reply => reply.Blocks)], replies[^1].Offers)]
            : replies;

    /// <summary>22 characters that follow from the message, so that a turn taken again repeats itself.</summary>
    private static string Nonce(Inbound inbound, int at)
    {
        var name = Encoding.UTF8.GetBytes($"{inbound.Session.Learner}\n{inbound.Key.Value}\n{at}");
        return Base64Url.EncodeToString(SHA256.HashData(name).AsSpan(0, 16));
    }
}
