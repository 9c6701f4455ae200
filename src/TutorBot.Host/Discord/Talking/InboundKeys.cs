using System.Globalization;
using TutorBot.Dialog.Turns;
using TutorBot.Discord;

namespace TutorBot.Host.Discord.Talking;

/// <summary>Names what Discord delivered, so that a repeated delivery is recognised.</summary>
internal static class InboundKeys
{
    private const string MessagePrefix = "d:m:";
    private const string EditPrefix = "d:e:";

    public static InboundKey Of(MessageId message) => new(MessagePrefix + message);

    public static InboundKey Of(MessageId message, DateTimeOffset edited) => new(
        EditPrefix + message + ':' + edited.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    public static InboundKey Of(InteractionId interaction) => new($"d:i:{interaction}");

    /// <summary>True for the message itself and for its edits.</summary>
    public static bool Is(InboundKey key, MessageId message) =>
        key == Of(message) || key.Value.StartsWith($"{EditPrefix}{message}:", StringComparison.Ordinal);
}
