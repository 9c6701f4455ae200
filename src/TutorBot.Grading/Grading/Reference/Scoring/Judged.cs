namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>A label as marked, beside ours.</summary>
/// <param name="Expected">The number that our chances stand for, where labels are numbers.</param>
internal sealed record Judged(string Marked, string Ours, double Expected);
