using System.Collections.Immutable;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>A turn as it happened: what the learner sent, what the tutor replied, and how it was taken.</summary>
/// <param name="Sequence">1 for a session's first turn, then one more each.</param>
/// <param name="Submission">The answer as graded; null where nothing was graded.</param>
/// <param name="Credits">The learner's words that made points.</param>
public sealed record CommittedTurn(
    long Sequence,
    Inbound Inbound,
    ImmutableArray<Reply> Replies,
    Submission? Submission,
    ImmutableArray<Credit> Credits,
    ImmutableArray<TeacherNote> Notes,
    TurnReading Reading,
    SessionProgress Progress);
