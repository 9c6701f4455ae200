namespace TutorBot.Grading.Grading.Likeness;

/// <summary>What was fitted on a pack's examples for one question.</summary>
/// <param name="Stretches">How like a stretch of an answer is to those that make each element or misconception.</param>
/// <param name="Wholes">How like a whole answer is to those, read with the tutor's line.</param>
internal sealed record FittedQuestion(LikenessModel Stretches, LikenessModel Wholes);
