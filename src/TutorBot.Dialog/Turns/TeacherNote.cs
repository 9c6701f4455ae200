using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Turns;

/// <summary>Something that a teacher should see, with the learner's words.</summary>
public sealed record TeacherNote(TeacherNoteKind Kind, QuestionId? Question, ElementId? Element, string Words);
