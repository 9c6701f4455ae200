using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>
/// Settles what a text says where that is in doubt. Every combination of its doubtful points is one reading, with a
/// likelihood and with the level that the decision table gives it; the level nearest to what they give on average is
/// taken, and of the readings with that level the likeliest. So the points that stand always explain the level.
/// </summary>
/// <param name="rows">The decision table.</param>
/// <param name="moves">What the text does as a whole.</param>
/// <param name="isReply">Whether the text replies to a tutor's line.</param>
/// <param name="isMistaken">Whether a misconception was read in it.</param>
/// <param name="words">How long it is.</param>
internal sealed class ReadingWeigher(
    LevelRows rows, ImmutableArray<AnswerMove> moves, bool isReply, bool isMistaken, int words)
{
    /// <summary>In fewer words nothing is explained; two things need twice as many.</summary>
    private const int Explanation = 12;

    /// <summary>So many points, the most doubtful, are weighed; the others count as they stand.</summary>
    private const int Weighed = 5;

    private const double Even = 0.45;

    /// <summary>
    /// Points are read one by one, but a reply to a question hardly ever says nothing: how much likelier that makes the
    /// readings with a point. What is mistaken seldom makes one besides.
    /// </summary>
    private const double InReply = 4;
    private const double Mistaken = 0.25;

    /// <summary>The level of points that count as they stand.</summary>
    public int LevelOf(IEnumerable<PointRead> points) => Table([.. points.Select(State)]).Reached().Level;

    /// <summary>The points of the reading that is settled on.</summary>
    public ImmutableArray<PointRead> Settle(ImmutableArray<PossiblePoint> possible)
    {
        var made = possible.Where(point => point.IsMade).Select(point => point.Point).ToImmutableArray();
        var doubtful = possible.Where(point => point.Chance is > 0 and < 1)
            .OrderBy(point => Math.Abs(point.Chance - Even))
            .Take(Weighed)
            .ToImmutableArray();
        if (doubtful.IsEmpty || (made.IsEmpty && (isMistaken || !(isReply || possible.Any(MeetsRule)))))
        {
            return made;
        }

        var sure = possible.Except(doubtful).Where(point => point.Chance > Even).Select(point => point.Point)
            .ToImmutableArray();
        var states = sure.Select(State).ToList();
        var readings = PossibleReading.All(doubtful, rows, states, Table(states));
        var level = NearestLevel(readings);
        return level == LevelOf(made) ? made : InOrder(Likeliest(readings, level, made, sure), sure, possible);
    }

    /// <summary>Likeness alone, and faint, is nothing to go by where no element was asked for.</summary>
    private static bool MeetsRule(PossiblePoint possible) =>
        possible.Point.Rules.Any(hit => hit.Id != PointReader.ByExample);

    private LevelPoint State(PointRead point) =>
        rows.Point(point.Element, point.Standing, point.Placed, point.Linked);

    private LevelTable Table(List<LevelPoint> states) => new(rows, states, moves, Math.Max(1, words / Explanation));

    private static ImmutableArray<PointRead> InOrder(
        PossibleReading reading, ImmutableArray<PointRead> sure, ImmutableArray<PossiblePoint> possible)
    {
        var points = sure.AddRange(reading.Points());
        return [.. possible.Select(entry => points.FirstOrDefault(point => point.Element == entry.Point.Element))
            .OfType<PointRead>()];
    }

    /// <summary>Of one level; rather one that keeps all points that count by themselves.</summary>
    private static PossibleReading Likeliest(
        List<PossibleReading> readings, int level, ImmutableArray<PointRead> made, ImmutableArray<PointRead> sure)
    {
        var fitting = readings.Where(reading => reading.Level == level).ToList();
        var keeping = fitting.Where(reading => made.All(point => Has(reading.Points().Concat(sure), point))).ToList();
        return (keeping.Count > 0 ? keeping : fitting).MaxBy(reading => reading.Credit)!;
    }

    private static bool Has(IEnumerable<PointRead> points, PointRead sought) =>
        points.Any(point => point.Element == sought.Element);

    private int NearestLevel(List<PossibleReading> readings)
    {
        var tilt = isMistaken ? Mistaken : isReply ? InReply : 1;
        var (all, weighted) = (0.0, 0.0);
        foreach (var reading in readings)
        {
            var weight = reading.IsEmpty ? reading.Weight : reading.Weight * tilt;
            all += weight;
            weighted += weight * reading.Level;
        }

        var mean = weighted / all;
        return readings.Select(reading => reading.Level).MinBy(level => (Math.Abs(level - mean), -level));
    }
}
