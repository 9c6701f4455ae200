using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Notes;

/// <summary>A note with what it takes to judge it.</summary>
/// <param name="At">When the learner sent what it was made of.</param>
/// <param name="Channel">Where, such as <c>web</c>.</param>
/// <param name="Asked">What the learner's words replied to; empty where that is not known.</param>
/// <param name="Read">For a contested mark the answer as it was graded; else null, as where it was not read.</param>
internal sealed record PassedOn(
    SessionId Session, DateTimeOffset At, string Channel, TeacherNote Note, string Asked, Submission? Read)
{
    public NoteKind Kind { get; } = NoteKind.Of(Note.Kind);
}
