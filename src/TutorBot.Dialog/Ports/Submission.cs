using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Ports;

/// <summary>An answer with the whole record of its grade, so that no old pack is needed to explain it.</summary>
/// <param name="Text">The learner's words.</param>
/// <param name="Prompt">The tutor's line that it replied to; empty where there was none.</param>
public sealed record Submission(string Text, string Prompt, AnswerGrade Grade);
