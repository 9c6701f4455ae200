using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>Applies a question's decision table to what was said on it.</summary>
/// <param name="rows">The table.</param>
/// <param name="points">The points made; may be changed between calls.</param>
/// <param name="moves">What the answer does as a whole.</param>
/// <param name="room">How many families what was said has room to explain.</param>
internal sealed class LevelTable(
    LevelRows rows, IReadOnlyList<PointState> points, IReadOnlyCollection<AnswerMove> moves, int room)
{
    private readonly bool[] _families = new bool[rows.Families];

    /// <summary>The level, 0 to 4, and the way that gave it.</summary>
    public (int Level, LevelWay? Reached) Reached()
    {
        LevelWay? reached = null;
        var level = 0;
        foreach (var row in rows.Rows)
        {
            foreach (var way in row.Ways)
            {
                if (Unmet(way, level, row.Level) == 0)
                {
                    (level, reached) = (row.Level, way);
                    break;
                }
            }
        }

        return (level, reached);
    }

    public LevelDecision Decide()
    {
        var (level, reached) = Reached();
        var next = Next(level);
        return new LevelDecision(level, reached, next, next is null ? [] : Lifts(next));
    }

    /// <summary>The way of the next row with the fewest unmet conditions; the pack's order settles a tie.</summary>
    private LevelWay? Next(int level)
    {
        var row = rows.Rows.FirstOrDefault(row => row.Level > level);
        return row?.Ways.MinBy(way => Unmet(way, level, row.Level));
    }

    private int Unmet(LevelWay way, int level, int target)
    {
        var unmet = 0;
        foreach (var condition in way.Conditions)
        {
            unmet += IsMet(condition, level, target) ? 0 : 1;
        }

        return unmet;
    }

    private bool IsMet(LevelCondition condition, int level, int target) => condition switch
    {
        LevelCondition.LowerLevel => level == target - 1,
        LevelCondition.Move move => moves.Contains(move.Made),
        LevelCondition.Points needed => Count(needed) >= needed.AtLeast,
        LevelCondition.Elements named => Count(named) >= named.AtLeast,
        LevelCondition.Families families => AreMet(families),
        _ => false,
    };

    private int Count(LevelCondition.Points needed)
    {
        var count = 0;
        for (var at = 0; at < points.Count; at++)
        {
            count += Meets(points[at], needed) ? 1 : 0;
        }

        return count;
    }

    private static bool Meets(PointState point, LevelCondition.Points needed) =>
        point.Standing >= needed.Standing
        && (!needed.Placed || point.Placed)
        && (!needed.Linked || point.Linked)
        && (!needed.PlacedOrLinked || point.Placed || point.Linked);

    private int Count(LevelCondition.Elements named)
    {
        var count = 0;
        for (var at = 0; at < points.Count; at++)
        {
            count += points[at].Standing >= named.Standing && named.AnyOf.Contains(points[at].Element) ? 1 : 0;
        }

        return count;
    }

    private bool AreMet(LevelCondition.Families needed)
    {
        Array.Clear(_families);
        var (families, placedAndLinked) = (0, false);
        for (var at = 0; at < points.Count; at++)
        {
            var point = points[at];
            if (point.Standing < needed.Standing)
            {
                continue;
            }

            ref var seen = ref _families[rows.FamilyOf(point.Element)];
            families += seen ? 0 : 1;
            seen = true;
            placedAndLinked |= point.Placed && point.Linked;
        }

        return Math.Min(families, room) >= needed.AtLeast && (!needed.OnePlacedAndLinked || placedAndLinked);
    }

    private ImmutableArray<ElementId> Lifts(LevelWay way)
    {
        var named = way.Conditions.OfType<LevelCondition.Elements>().SelectMany(condition => condition.AnyOf);
        var elements = rows.Question.Elements.Select(element => element.Id);
        var fresh = way.Conditions.Any(condition => condition is LevelCondition.Families)
            ? elements.Where(element => !HasFamily(rows.FamilyOf(element)))
            : elements;
        var full = points.Where(point => point.Standing == Standing.Full).Select(point => point.Element);
        return [.. named.Concat(fresh).Except(full).Distinct()];
    }

    private bool HasFamily(int family) =>
        points.Any(point => point.Standing == Standing.Full && rows.FamilyOf(point.Element) == family);
}
