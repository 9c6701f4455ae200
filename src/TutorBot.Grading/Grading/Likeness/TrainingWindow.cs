using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>A stretch of an example, with the elements that it makes and those that it does not.</summary>
/// <param name="Against">How much it counts against the elements that it does not make.</param>
/// <param name="From">The marked answer that it comes from; empty for a wording of the pack's author.</param>
internal sealed record TrainingWindow(
    string From,
    StretchFeatures Features,
    ImmutableHashSet<ElementId> Makes,
    ImmutableHashSet<ElementId> MakesNot,
    double Against = 1);
