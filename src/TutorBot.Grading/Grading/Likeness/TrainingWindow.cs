using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>A stretch of an example, with what it makes and what it does not.</summary>
/// <param name="From">The marked answer that it comes from; empty for a wording of the pack's author.</param>
/// <param name="Question">The question that it answers; null where it could answer any.</param>
/// <param name="Against">How much it counts against what it does not make.</param>
internal sealed record TrainingWindow(
    string From,
    QuestionId? Question,
    StretchFeatures Features,
    ImmutableHashSet<Label> Makes,
    ImmutableHashSet<Label> MakesNot,
    double Against = 1);
