using System.Collections.Immutable;
using TutorBot.Discord;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;

namespace TutorBot.Host.Discord.Talking;

/// <summary>Sends the messages that one reply became, in order.</summary>
internal sealed class Posting(IDiscordRest rest, IInteractionDesk desk)
{
    /// <param name="nonce">At most 22 characters; what comes second and later gets its number behind it.</param>
    public async Task ToChannelAsync(
        ChannelId channel, ImmutableArray<MessageDraft> drafts, string nonce, CancellationToken stop)
    {
        foreach (var (at, draft) in drafts.Index())
        {
            var own = at == 0 ? nonce : $"{nonce}.{at}";
            await rest.CreateMessageAsync(channel, draft with { Nonce = own }, stop);
        }
    }

    /// <summary>To the person directly.</summary>
    /// <exception cref="DiscordApiException">Among others, that they take no direct messages.</exception>
    public async Task ToPersonAsync(
        UserId person, ImmutableArray<MessageDraft> drafts, string nonce, CancellationToken stop)
    {
        var direct = await rest.OpenDirectMessageAsync(person, stop);
        await ToChannelAsync(direct.Id, drafts, nonce, stop);
    }

    /// <summary>As the answer to an interaction; where its time is over, to the person directly.</summary>
    /// <param name="hidden">Whether only the person sees it.</param>
    public async Task AsAnswerAsync(
        InteractionHead head, ImmutableArray<MessageDraft> drafts, bool hidden, string nonce, CancellationToken stop)
    {
        var outcome = await desk.ReplyAsync(head, drafts[0] with { Ephemeral = hidden }, stop);
        if (outcome == ReplyOutcome.Expired)
        {
            await ToPersonAsync(head.User.Id, drafts, nonce, stop);
            return;
        }

        var further = outcome == ReplyOutcome.AlreadyAnswered ? drafts : drafts[1..];
        foreach (var draft in further)
        {
            await desk.FollowUpAsync(head, draft with { Ephemeral = hidden }, stop);
        }
    }
}
