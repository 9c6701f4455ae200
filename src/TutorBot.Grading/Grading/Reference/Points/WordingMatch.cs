using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>The stretch of a text that is most like a wording of an element, and that wording.</summary>
/// <param name="Score">The logarithm of the odds that it makes the point.</param>
/// <param name="Words">The words that are also in the wording.</param>
internal sealed record WordingMatch(
    double Score, WordingNumbers Numbers, ModelWording Wording, Stretch Stretch, ImmutableArray<int> Words);
