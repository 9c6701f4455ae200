using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Consulting;

/// <summary>
/// Where a mark may be moved by a second opinion: the points that are about as likely made as not. All others stay as
/// they are, whatever it says.
/// </summary>
internal static class UncertainBand
{
    private const double Lowest = 0.25;
    private const double Highest = 0.75;

    public static ImmutableArray<ElementId> Of(ImmutableArray<PossiblePoint> possible) =>
        [.. possible.Where(IsIn).Select(point => point.Point.Element)];

    /// <summary>The points that were read, without or with those in doubt as the opinion says.</summary>
    /// <param name="read">The points as they are without it.</param>
    /// <param name="possible">All that the text may say, in the order of the pack.</param>
    /// <param name="opinion">Null where nobody was asked.</param>
    public static ImmutableArray<PointRead> Move(
        ImmutableArray<PointRead> read, ImmutableArray<PossiblePoint> possible, SecondOpinion? opinion) =>
        opinion is null
            ? read
            : [.. possible.Select(point => Move(point, Find(read, point), opinion)).OfType<PointRead>()];

    private static bool IsIn(PossiblePoint point) => point.Chance is >= Lowest and <= Highest;

    private static PointRead? Find(ImmutableArray<PointRead> read, PossiblePoint possible) =>
        read.FirstOrDefault(point => point.Element == possible.Point.Element);

    private static PointRead? Move(PossiblePoint possible, PointRead? read, SecondOpinion opinion)
    {
        if (!IsIn(possible))
        {
            return read;
        }

        return opinion.NotMade.Contains(possible.Point.Element) ? null
            : read is null && opinion.Made.Contains(possible.Point.Element) ? Found(possible.Point)
            : read;
    }

    private static PointRead Found(PointRead point) =>
        point with { Rules = point.Rules.Add(new RuleHit("second-reader", "A second reader found it.", Highest)) };
}
