namespace TutorBot.Grading.Packs;

/// <summary>An example wording of a point.</summary>
/// <param name="From">The marked answer that it comes from, so that it can be dropped when that answer, its learner or
/// its set is scored; empty for a wording of the pack's author.</param>
public sealed record Phrasing(string Text, Standing Standing, string From = "");
