using TutorBot.Discord.Commands;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Interactions;

/// <summary>
/// Answers interactions in time. One that nobody answered within <see cref="DiscordOptions.DeferAfter"/> is
/// acknowledged by the desk; whatever is said afterwards edits that acknowledgement. The same words may be said again:
/// the second time edits the first.
/// </summary>
public interface IInteractionDesk
{
    /// <summary>Starts an interaction's time; called from <see cref="Gateway.IGatewaySink.Arrived"/>.</summary>
    void Arrived(Interaction interaction);

    /// <summary>Acknowledges now, if nobody has.</summary>
    Task<ReplyOutcome> AcknowledgeAsync(InteractionHead head, Deferral deferral, CancellationToken stop);

    /// <summary>
    /// Says it: as the first answer, or as an edit of the acknowledgement. Also after a restart, for the fifteen
    /// minutes of the token.
    /// </summary>
    Task<ReplyOutcome> ReplyAsync(InteractionHead head, MessageDraft draft, CancellationToken stop);

    /// <summary>A further message after <see cref="ReplyAsync"/>; sent at most once.</summary>
    Task<ReplyOutcome> FollowUpAsync(InteractionHead head, MessageDraft draft, CancellationToken stop);

    /// <summary>Edits the message that a component hangs on.</summary>
    Task<ReplyOutcome> UpdateAsync(InteractionHead head, MessageDraft draft, CancellationToken stop);

    /// <summary>Shows a form; only as the first answer.</summary>
    Task<ReplyOutcome> AskAsync(InteractionHead head, ModalDraft modal, CancellationToken stop);

    /// <summary>Proposes what to type; the first 25 are shown.</summary>
    Task<ReplyOutcome> ProposeAsync(
        InteractionHead head, IReadOnlyList<OptionChoice> choices, CancellationToken stop);
}
