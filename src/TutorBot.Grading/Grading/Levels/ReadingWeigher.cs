using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>
/// Settles what a text says where that is in doubt. Every combination of its doubtful points is one reading, with a
/// likelihood and with the level that the decision table gives it; the level nearest to what they give on average is
/// taken, and of the readings with that level the likeliest. So the points that stand always explain the level.
/// </summary>
/// <param name="isReply">Whether the text replies to a tutor's line.</param>
/// <param name="isMistaken">Whether a misconception was read in it.</param>
/// <param name="words">How long it is.</param>
internal sealed class ReadingWeigher(
    Question question, ImmutableArray<AnswerMove> moves, bool isReply, bool isMistaken, int words)
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

    public int LevelOf(IEnumerable<PointRead> points) => LevelOf([.. points.Select(State)]);

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

        var sure = possible.Except(doubtful).Where(point => point.Chance > Even).Select(point => point.Point);
        var readings = Readings(doubtful, [.. sure]);
        var level = NearestLevel(readings);
        return level == LevelOf(made) ? made : InOrder(Likeliest(readings, level, made), possible);
    }

    /// <summary>Likeness alone, and faint, is nothing to go by where no element was asked for.</summary>
    private static bool MeetsRule(PossiblePoint possible) =>
        possible.Point.Rules.Any(hit => hit.Id != PointReader.ByExample);

    private static PointState State(PointRead point) =>
        new(point.Element, point.Standing, point.Placed, point.Linked);

    private static ImmutableArray<PointRead> InOrder(
        ImmutableArray<PointRead> points, ImmutableArray<PossiblePoint> possible) =>
        [.. possible.Select(entry => points.FirstOrDefault(point => point.Element == entry.Point.Element))
            .OfType<PointRead>()];

    /// <summary>Of one level; rather one that keeps all points that count by themselves.</summary>
    private static ImmutableArray<PointRead> Likeliest(
        List<Likelihood> readings, int level, ImmutableArray<PointRead> made)
    {
        var fitting = readings.Where(reading => reading.Level == level).ToList();
        var keeping = fitting
            .Where(reading => made.All(point => reading.Points.Any(other => other.Element == point.Element)))
            .ToList();
        return (keeping.Count > 0 ? keeping : fitting).MaxBy(reading => reading.Credit)!.Points;
    }

    private int LevelOf(ImmutableArray<PointState> states) =>
        new LevelTable(question, states, moves, Math.Max(1, words / Explanation)).Decide().Level;

    private List<Likelihood> Readings(ImmutableArray<PossiblePoint> doubtful, ImmutableArray<PointRead> sure)
    {
        var readings = new List<Likelihood> { new(sure, 1, 1, 0) };
        foreach (var possible in doubtful)
        {
            readings = [.. readings.SelectMany(reading => Split(reading, possible))];
        }

        return [.. readings.Select(reading => reading with { Level = LevelOf(reading.Points) })];
    }

    /// <summary>The reading without a point, with half of it and with all of it.</summary>
    private static IEnumerable<Likelihood> Split(Likelihood reading, PossiblePoint possible)
    {
        var (chance, full) = (possible.Chance, possible.ChanceOfFull);
        yield return reading with { Weight = reading.Weight * (1 - chance), Credit = reading.Credit * (1 - chance) };
        yield return reading.With(possible.Point with { Standing = Standing.Partial }, chance * (1 - full));
        yield return reading.With(possible.Point with { Standing = Standing.Full }, chance * full);
    }

    private int NearestLevel(List<Likelihood> readings)
    {
        var tilt = isMistaken ? Mistaken : isReply ? InReply : 1;
        var all = readings.Sum(reading => Tilted(reading, tilt));
        var mean = readings.Sum(reading => Tilted(reading, tilt) * reading.Level) / all;
        return readings.Select(reading => reading.Level).MinBy(level => (Math.Abs(level - mean), -level));
    }

    private static double Tilted(Likelihood reading, double tilt) =>
        reading.Points.IsEmpty ? reading.Weight : reading.Weight * tilt;

    /// <param name="Weight">How likely.</param>
    /// <param name="Credit">The same, where leaving out a point weighs heavier than crediting one too many.</param>
    private sealed record Likelihood(ImmutableArray<PointRead> Points, double Weight, double Credit, int Level)
    {
        private const double Benefit = 2;

        public Likelihood With(PointRead point, double chance) =>
            this with { Points = Points.Add(point), Weight = Weight * chance, Credit = Credit * chance * Benefit };
    }
}
