using System.Collections.Immutable;
using TutorBot.Dialog.Replies;

namespace TutorBot.Dialog.Ports;

/// <summary>What a turn gave.</summary>
/// <param name="State">The new state, as text that only the turn function reads.</param>
/// <param name="Replies">In the order in which they are shown.</param>
/// <param name="Submissions">The answers that the turn graded; empty for most turns.</param>
public sealed record TurnOutcome(
    string? State, ImmutableArray<Reply> Replies, ImmutableArray<Submission> Submissions);
