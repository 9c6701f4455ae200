namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Agreement on a misconception or a flag.</summary>
public sealed record NamedScore(string Name, Counts Counts);
