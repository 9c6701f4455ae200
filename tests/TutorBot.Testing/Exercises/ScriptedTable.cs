using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Exercises;

/// <summary>Reads a pack's decision table as it is written.</summary>
internal static class ScriptedTable
{
    public static LevelDecision Decide(
        Question question, IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves)
    {
        var level = 0;
        LevelWay? reached = null;
        foreach (var row in question.Levels.OrderBy(row => row.Level))
        {
            var below = level;
            var met = row.Ways.FirstOrDefault(way =>
                way.Conditions.All(need => Meets(need, row.Level, below, question, points, moves)));
            (level, reached) = met is null ? (level, reached) : (row.Level, met);
        }

        var next = question.Levels.FirstOrDefault(row => row.Level == level + 1)?.Ways[0];
        return new LevelDecision(level, reached, next, next is null ? [] : Lifts(question, next, points));
    }

    private static bool Meets(
        LevelCondition need, int row, int level, Question question,
        IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves) => need switch
    {
        LevelCondition.LowerLevel => level == row - 1,
        LevelCondition.Move move => moves.Contains(move.Made),
        LevelCondition.Elements named => points.Count(point => named.AnyOf.Contains(point.Element)
            && point.Standing >= named.Standing) >= named.AtLeast,
        LevelCondition.Points some => points.Count(point => point.Standing >= some.Standing
            && (!some.PlacedOrLinked || point.Placed || point.Linked)) >= some.AtLeast,
        LevelCondition.Families families => MeetsFamilies(families, question, points),
        _ => throw new InvalidOperationException($"Unknown condition {need}."),
    };

    private static bool MeetsFamilies(
        LevelCondition.Families need, Question question, IReadOnlyCollection<PointState> points)
    {
        var met = points.Where(point => point.Standing >= need.Standing).ToArray();
        var families = question.Families.Count(family => met.Any(point => family.Elements.Contains(point.Element)));
        return families >= need.AtLeast
            && (!need.OnePlacedAndLinked || met.Any(point => point is { Placed: true, Linked: true }));
    }

    private static IReadOnlyList<ElementId> Lifts(
        Question question, LevelWay next, IReadOnlyCollection<PointState> points)
    {
        var named = next.Conditions.OfType<LevelCondition.Elements>().SelectMany(need => need.AnyOf).ToArray();
        var wanted = named.Length > 0 ? named : [.. question.Elements.Select(element => element.Id)];
        return [.. wanted.Where(id => !points.Any(point => point.Element == id && point.Standing == Standing.Full))];
    }

}
