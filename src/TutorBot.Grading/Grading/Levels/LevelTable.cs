using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>Applies a question's decision table to what was said on it.</summary>
/// <param name="rows">The table.</param>
/// <param name="points">The points made; may be changed between calls.</param>
/// <param name="moves">What the answer does as a whole.</param>
/// <param name="room">How many families what was said has room to explain.</param>
internal sealed class LevelTable(
    LevelRows rows, List<LevelPoint> points, IReadOnlyCollection<AnswerMove> moves, int room)
{
    private readonly bool[] _families = new bool[rows.Families];
    private readonly ImmutableArray<AnswerMove> _moves = [.. moves];

    /// <summary>The level, 0 to 4, and the way that gave it.</summary>
    public (int Level, LevelWay? Reached) Reached()
    {
        LevelWay? reached = null;
        var level = 0;
        foreach (var (target, ways) in rows.Rows)
        {
            foreach (var (way, checks) in ways)
            {
                if (Unmet(checks, level, target, most: 0) == 0)
                {
                    (level, reached) = (target, way);
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
        var (target, ways) = rows.Rows.FirstOrDefault(row => row.Level > level);
        return ways?.MinBy(way => Unmet(way.Checks, level, target, most: int.MaxValue)).Way;
    }

    /// <summary>How many conditions are not met, counted until they are more than so many.</summary>
    private int Unmet(LevelCheck[] checks, int level, int target, int most)
    {
        var unmet = 0;
        for (var at = 0; at < checks.Length && unmet <= most; at++)
        {
            unmet += IsMet(checks[at], level, target) ? 0 : 1;
        }

        return unmet;
    }

    private bool IsMet(LevelCheck check, int level, int target) => check.Condition switch
    {
        LevelCondition.LowerLevel => level == target - 1,
        LevelCondition.Move move => _moves.Contains(move.Made),
        LevelCondition.Points needed => Count(needed) >= needed.AtLeast,
        LevelCondition.Elements named => Count(named, check.Named) >= named.AtLeast,
        LevelCondition.Families families => AreMet(families),
        _ => false,
    };

    private int Count(LevelCondition.Points needed)
    {
        var count = 0;
        foreach (var point in points)
        {
            count += Meets(point, needed) ? 1 : 0;
        }

        return count;
    }

    private static bool Meets(LevelPoint point, LevelCondition.Points needed) =>
        point.Standing >= needed.Standing
        && (!needed.Placed || point.Placed)
        && (!needed.Linked || point.Linked)
        && (!needed.PlacedOrLinked || point.Placed || point.Linked);

    private int Count(LevelCondition.Elements asked, bool[] named)
    {
        var count = 0;
        foreach (var point in points)
        {
            count += point.Standing >= asked.Standing && point.Number >= 0 && named[point.Number] ? 1 : 0;
        }

        return count;
    }

    private bool AreMet(LevelCondition.Families needed)
    {
        Array.Clear(_families);
        var (families, placedAndLinked) = (0, false);
        foreach (var point in points)
        {
            if (point.Standing < needed.Standing)
            {
                continue;
            }

            families += _families[point.Family] ? 0 : 1;
            _families[point.Family] = true;
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
        points.Exists(point => point.Standing == Standing.Full && point.Family == family);
}
