using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>A pack calibrated as far as that is good for it.</summary>
/// <param name="Pack">With weights where they read no worse than rules and wordings alone; elsewhere with none.</param>
/// <param name="Parts">What was marked, before and after.</param>
public sealed record CalibrationTrial(Pack Pack, ImmutableArray<CalibratedPart> Parts)
{
    /// <summary>Whether there is anything to write.</summary>
    public bool AnyFits => Parts.Any(part => !part.IsWorse);
}
