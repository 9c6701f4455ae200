namespace TutorBot.Grading.Grading.Calibration;

/// <summary>How often a rule was right and wrong on examples.</summary>
internal readonly record struct RuleRecord(int Right, int Wrong)
{
    /// <summary>The logarithm of right to wrong, each one more than counted.</summary>
    public double Trust => 2 + Math.Log((Right + 1.0) / (Wrong + 1.0));

    /// <summary>The record on all other examples.</summary>
    public RuleRecord Without(bool right) => right ? this with { Right = Right - 1 } : this with { Wrong = Wrong - 1 };
}
