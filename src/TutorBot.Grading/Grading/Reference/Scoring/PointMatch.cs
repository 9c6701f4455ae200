namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>An answer with the point that it was held to make.</summary>
/// <param name="Question">The question, with its stance.</param>
/// <param name="Score">How surely; only the order counts.</param>
/// <param name="Made">What the markers said; null where they could not decide.</param>
internal sealed record PointMatch(string Question, double Score, bool? Made);
