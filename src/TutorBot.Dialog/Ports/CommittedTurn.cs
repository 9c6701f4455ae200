using System.Collections.Immutable;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>A turn as it happened: what the learner sent and what the tutor replied.</summary>
/// <param name="Sequence">1 for a session's first turn, then one more each.</param>
public sealed record CommittedTurn(long Sequence, Inbound Inbound, ImmutableArray<Reply> Replies)
{
    /// <summary>The answers that the turn graded, with the words that made each point; empty for most turns.</summary>
    public ImmutableArray<Submission> Submissions { get; init; } = [];
}
