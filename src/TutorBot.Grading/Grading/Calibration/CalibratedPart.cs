using System.Collections.Immutable;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>What weights make of a question's elements, or of all misconceptions.</summary>
/// <param name="Question">Null for the misconceptions.</param>
public sealed record CalibratedPart(QuestionId? Question, ImmutableArray<CalibratedPoint> Points)
{
    public Counts Before => Counts.Sum(Points.Select(point => point.Before));

    public Counts After => Counts.Sum(Points.Select(point => point.After));

    /// <summary>The weights agree less with the marks than rules and wordings alone.</summary>
    public bool IsWorse => After.F1 < Before.F1;
}
