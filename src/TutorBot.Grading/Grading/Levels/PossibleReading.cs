using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>One combination of the doubtful points of a text: each is not there, half there or there.</summary>
/// <param name="Doubtful">The points in doubt.</param>
/// <param name="Number">Which combination, a digit of three for each point, the last point's last.</param>
/// <param name="Level">The level that the decision table gives it.</param>
/// <param name="Weight">How likely it is.</param>
/// <param name="Credit">The same, where leaving out a point weighs heavier than crediting one too many.</param>
/// <param name="IsEmpty">It has no point at all, neither a doubtful one nor a sure one.</param>
internal sealed record PossibleReading(
    ImmutableArray<PossiblePoint> Doubtful, int Number, int Level, double Weight, double Credit, bool IsEmpty)
{
    private const double Benefit = 2;

    private static readonly ImmutableArray<Standing?> Standings = [null, Standing.Partial, Standing.Full];

    /// <summary>Every combination, the one without any of the points first.</summary>
    /// <param name="doubtful">The points in doubt.</param>
    /// <param name="rows">The decision table.</param>
    /// <param name="states">The sure points; the same after as before.</param>
    /// <param name="table">The decision table over these very states.</param>
    public static List<PossibleReading> All(
        ImmutableArray<PossiblePoint> doubtful, LevelRows rows, List<LevelPoint> states, LevelTable table)
    {
        var all = new List<PossibleReading>();
        var points = doubtful.Select(possible => rows.Point(
            possible.Point.Element, Standing.Partial, possible.Point.Placed, possible.Point.Linked)).ToArray();
        Add(new Begun(doubtful, 0, 0, 1, 1), points, states, table, all);
        return all;
    }

    /// <summary>The doubtful points that it has.</summary>
    public IEnumerable<PointRead> Points()
    {
        var rest = Number;
        var points = new Stack<PointRead>();
        for (var at = Doubtful.Length - 1; at >= 0; at--)
        {
            if (Standings[rest % Standings.Length] is { } standing)
            {
                points.Push(Doubtful[at].Point with { Standing = standing });
            }

            rest /= Standings.Length;
        }

        return points;
    }

    private static void Add(
        Begun begun, LevelPoint[] points, List<LevelPoint> states, LevelTable table, List<PossibleReading> all)
    {
        if (begun.Settled == begun.Doubtful.Length)
        {
            all.Add(new PossibleReading(
                begun.Doubtful, begun.Number, table.Reached().Level, begun.Weight, begun.Credit, states.Count == 0));
            return;
        }

        Add(begun.With(null, 0), points, states, table, all);
        for (var digit = 1; digit < Standings.Length; digit++)
        {
            var standing = Standings[digit]!.Value;
            states.Add(points[begun.Settled] with { Standing = standing });
            Add(begun.With(standing, digit), points, states, table, all);
            states.RemoveAt(states.Count - 1);
        }
    }

    /// <summary>A combination of which the first points are settled.</summary>
    private readonly record struct Begun(
        ImmutableArray<PossiblePoint> Doubtful, int Settled, int Number, double Weight, double Credit)
    {
        public Begun With(Standing? standing, int digit)
        {
            var possible = Doubtful[Settled];
            var chance = standing switch
            {
                null => 1 - possible.Chance,
                Standing.Full => possible.Chance * possible.ChanceOfFull,
                _ => possible.Chance * (1 - possible.ChanceOfFull),
            };
            return new Begun(
                Doubtful,
                Settled + 1,
                (Number * Standings.Length) + digit,
                Weight * chance,
                standing is null ? Credit * chance : Credit * chance * Benefit);
        }
    }
}
