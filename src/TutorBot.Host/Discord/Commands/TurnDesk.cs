using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Commands;

/// <summary>
/// Makes a turn of an interaction and says where the reply goes. One whose reply is its answer is acknowledged by that,
/// or by <see cref="Deferrals"/> where the reply takes longer.
/// </summary>
internal sealed class TurnDesk(Talks talks, DiscordLearners learners, IInteractionDesk desk, Aside aside)
{
    /// <summary>The reply is the answer to the interaction; among others only the person sees it.</summary>
    public Task<Taking> AnswerAsync(
        InteractionHead head, SessionId session, InboundContent content, StreamPosition position,
        CancellationToken stop) =>
        TakeAsync(head, session, new DiscordDestination.Answer(head), content, position, stop);

    /// <summary>Takes a talk that starts in a server to where nobody reads along.</summary>
    public Task<Taking> InviteAsync(
        InteractionHead head, SessionId session, InboundContent content, StreamPosition position,
        CancellationToken stop) =>
        head.GuildId is null || head.Channel?.Type == ChannelKind.PrivateThread
            ? AnswerAsync(head, session, content, position, stop)
            : TakeAsync(head, session, new DiscordDestination.Invitation(head), content, position, stop);

    /// <summary>
    /// From a button or a form below a reply: the next reply follows below it, as if the words had been typed. Where
    /// others read along it is an answer that only the person sees.
    /// </summary>
    public async Task<Taking> ContinueAsync(
        InteractionHead head, SessionId session, InboundContent content, StreamPosition position,
        CancellationToken stop)
    {
        if (await PlaceAsync(head, stop) is { } place)
        {
            aside.Run(ending => desk.AcknowledgeAsync(head, Deferral.Update, ending));
            return await TakeAsync(head, session, place, content, position, stop);
        }

        return await AnswerAsync(head, session, content, position, stop);
    }

    private async Task<DiscordDestination?> PlaceAsync(InteractionHead head, CancellationToken stop)
    {
        if (head.ChannelId is not { } channel)
        {
            return null;
        }

        if (!Privacy.IsAmongOthers(head))
        {
            return new DiscordDestination.Direct(channel);
        }

        return head.Channel?.Type == ChannelKind.PrivateThread
            && await learners.IsThreadOfAsync(head.User.Id, channel, stop)
            ? new DiscordDestination.PrivateThread(channel)
            : null;
    }

    private Task<Taking> TakeAsync(
        InteractionHead head, SessionId session, DiscordDestination destination, InboundContent content,
        StreamPosition position, CancellationToken stop) =>
        talks.TakeAsync(session, InboundKeys.Of(head.Id), head.CreatedAt, destination, content, position, stop);
}
