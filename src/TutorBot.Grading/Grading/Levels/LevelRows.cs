using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>
/// A question's decision table made ready: its rows from the lowest up, its families and elements by number.
/// </summary>
internal sealed class LevelRows
{
    private readonly FrozenDictionary<ElementId, int> _families;
    private readonly FrozenDictionary<ElementId, int> _numbers;

    public LevelRows(Question question)
    {
        Question = question;
        _numbers = question.Elements.Select((element, number) => (element.Id, number))
            .ToFrozenDictionary(entry => entry.Id, entry => entry.number);
        var named = question.Families.SelectMany((family, number) => family.Elements.Select(element =>
            (element, number)));
        var alone = question.Elements.Select((element, at) => (element.Id, question.Families.Length + at));
        _families = named.Concat(alone).DistinctBy(entry => entry.Item1)
            .ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2);
        Families = question.Families.Length + question.Elements.Length + 1;
        Rows = [.. question.Levels.OrderBy(row => row.Level).Select(row =>
            (row.Level, row.Ways.Select(way => (way, way.Conditions.Select(Check).ToArray())).ToArray()))];
    }

    public Question Question { get; }

    /// <summary>From the lowest level up, with the ways to it in the order of the pack.</summary>
    public ImmutableArray<(int Level, (LevelWay Way, LevelCheck[] Checks)[] Ways)> Rows { get; }

    /// <summary>
    /// How many families there are: an element outside every family stands for itself, and those that the question
    /// lacks stand for one.
    /// </summary>
    public int Families { get; }

    public LevelPoint Point(ElementId element, Standing standing, bool placed, bool linked) => new(
        element, _numbers.GetValueOrDefault(element, -1), FamilyOf(element), standing, placed, linked);

    /// <summary>The number of an element's family, from 0.</summary>
    public int FamilyOf(ElementId element) => _families.GetValueOrDefault(element, Families - 1);

    private LevelCheck Check(LevelCondition condition) => new(
        condition,
        condition is LevelCondition.Elements elements
            ? [.. Question.Elements.Select(element => elements.AnyOf.Contains(element.Id))]
            : []);
}
