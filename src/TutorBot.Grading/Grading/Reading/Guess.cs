using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>What a text may mean that it was not read to say.</summary>
internal static class Guess
{
    /// <summary>What is less likely is not asked about: the question would come from nowhere.</summary>
    private const double Least = 0.1;

    /// <param name="possible">All that the text may say.</param>
    /// <param name="read">What it was read to say.</param>
    public static ImmutableArray<ElementId> Of(
        ImmutableArray<PossiblePoint> possible, ImmutableArray<PointRead> read) =>
    [
        .. possible
            .Where(point => point.Chance >= Least && read.All(made => made.Element != point.Point.Element))
            .OrderByDescending(point => point.Chance)
            .Select(point => point.Point.Element),
    ];
}
