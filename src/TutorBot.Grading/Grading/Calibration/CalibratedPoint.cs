using TutorBot.Grading.Grading.Evaluation;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// How far the reading of one element or misconception agrees with the marks, each example read without itself.
/// </summary>
/// <param name="Name">Its id.</param>
/// <param name="Before">By rules or wordings alone.</param>
/// <param name="After">With weights.</param>
public sealed record CalibratedPoint(string Name, Counts Before, Counts After)
{
    /// <summary>How many examples are marked with it.</summary>
    public int Marked => Before.Positives;

    /// <summary>Passed over or found wrongly more often than before.</summary>
    public bool Loses => After.Hits < Before.Hits || After.FalseAlarms > Before.FalseAlarms;
}
