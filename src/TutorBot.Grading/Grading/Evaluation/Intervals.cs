namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Intervals of the totals of a table.</summary>
public sealed record Intervals(
    Interval ElementF1,
    Interval LevelKappa,
    Interval LevelExact,
    Interval MisconceptionPrecision,
    Interval MisconceptionRecall,
    Interval FlagPrecision,
    Interval FlagRecall);
