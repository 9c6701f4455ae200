using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Agreement on one element of one question; full or partial counts as made.</summary>
public sealed record ElementScore(QuestionId Question, ElementId Element, Counts Counts);
