using System.Collections.Immutable;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>All that follows from one message.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Replies">What the tutor answers, in order; never empty for a learner's own message.</param>
/// <param name="Submission">The answer as graded; null where nothing was graded.</param>
/// <param name="Credits">The learner's words that made points in this turn.</param>
/// <param name="Notes">What a teacher should see.</param>
/// <param name="Reading">How the message was taken and what the tutor did, for transcripts.</param>
/// <param name="Progress">How far the session has come, in words for a side panel.</param>
public sealed record TurnOutcome(
    SessionState State,
    ImmutableArray<Reply> Replies,
    Submission? Submission,
    ImmutableArray<Credit> Credits,
    ImmutableArray<TeacherNote> Notes,
    TurnReading Reading,
    SessionProgress Progress);
