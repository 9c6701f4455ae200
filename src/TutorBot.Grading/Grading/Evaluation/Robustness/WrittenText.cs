using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>A text written by hand to try grading on.</summary>
/// <param name="Text">One whole answer.</param>
/// <param name="Question">The question that it answers; null for all of them.</param>
/// <param name="Makes">The point that it makes there; null for none.</param>
public sealed record WrittenText(string Text, QuestionId? Question, ElementId? Makes);
