using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>Applies a question's decision table to what was said on it.</summary>
/// <param name="room">How many families what was said has room to explain.</param>
internal sealed class LevelTable(
    Question question,
    IReadOnlyCollection<PointState> points,
    IReadOnlyCollection<AnswerMove> moves,
    int room)
{
    public LevelDecision Decide()
    {
        LevelWay? reached = null;
        var level = 0;
        foreach (var row in question.Levels.OrderBy(row => row.Level))
        {
            if (row.Ways.FirstOrDefault(way => IsMet(way, level, row.Level)) is { } way)
            {
                reached = way;
                level = row.Level;
            }
        }

        var next = Next(level);
        return new LevelDecision(level, reached, next, next is null ? [] : Lifts(next));
    }

    /// <summary>The way of the next row with the fewest unmet conditions; the pack's order settles a tie.</summary>
    private LevelWay? Next(int level)
    {
        var row = question.Levels.Where(row => row.Level > level).MinBy(row => row.Level);
        return row?.Ways.MinBy(way => way.Conditions.Count(condition => !IsMet(condition, level, row.Level)));
    }

    private bool IsMet(LevelWay way, int level, int target) =>
        way.Conditions.All(condition => IsMet(condition, level, target));

    private bool IsMet(LevelCondition condition, int level, int target) => condition switch
    {
        LevelCondition.LowerLevel => level == target - 1,
        LevelCondition.Move move => moves.Contains(move.Made),
        LevelCondition.Points needed => points.Count(point => Meets(point, needed)) >= needed.AtLeast,
        LevelCondition.Elements named => points.Count(point =>
            point.Standing >= named.Standing && named.AnyOf.Contains(point.Element)) >= named.AtLeast,
        LevelCondition.Families families => AreMet(families),
        _ => false,
    };

    private static bool Meets(PointState point, LevelCondition.Points needed) =>
        point.Standing >= needed.Standing
        && (!needed.Placed || point.Placed)
        && (!needed.Linked || point.Linked)
        && (!needed.PlacedOrLinked || point.Placed || point.Linked);

    private bool AreMet(LevelCondition.Families needed)
    {
        var made = points.Where(point => point.Standing >= needed.Standing).ToList();
        var families = made.Select(point => FamilyOf(point.Element)).Distinct(StringComparer.Ordinal).Count();
        return Math.Min(families, room) >= needed.AtLeast
            && (!needed.OnePlacedAndLinked || made.Exists(point => point.Placed && point.Linked));
    }

    /// <summary>An element outside every family stands for itself.</summary>
    private string FamilyOf(ElementId element) =>
        question.Families.FirstOrDefault(family => family.Elements.Contains(element))?.Id ?? element.Value;

    private ImmutableArray<ElementId> Lifts(LevelWay way)
    {
        var named = way.Conditions.OfType<LevelCondition.Elements>().SelectMany(condition => condition.AnyOf);
        var fresh = way.Conditions.Any(condition => condition is LevelCondition.Families)
            ? question.Elements.Where(element => !HasFamily(FamilyOf(element.Id))).Select(element => element.Id)
            : question.Elements.Select(element => element.Id);
        var full = points.Where(point => point.Standing == Standing.Full).Select(point => point.Element);
        return [.. named.Concat(fresh).Except(full).Distinct()];
    }

    private bool HasFamily(string family) =>
        points.Any(point => point.Standing == Standing.Full && FamilyOf(point.Element) == family);
}
