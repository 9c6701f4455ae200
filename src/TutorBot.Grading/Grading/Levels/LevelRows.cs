using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Levels;

/// <summary>A question's decision table made ready: its rows from the lowest up, its families by number.</summary>
internal sealed class LevelRows
{
    private readonly FrozenDictionary<ElementId, int> _families;

    public LevelRows(Question question)
    {
        Question = question;
        Rows = [.. question.Levels.OrderBy(row => row.Level)];
        var named = question.Families.SelectMany((family, number) => family.Elements.Select(element =>
            (element, number)));
        var alone = question.Elements.Select((element, at) => (element.Id, question.Families.Length + at));
        _families = named.Concat(alone).DistinctBy(entry => entry.Item1)
            .ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2);
        Families = question.Families.Length + question.Elements.Length + 1;
    }

    public Question Question { get; }

    /// <summary>From the lowest level up.</summary>
    public ImmutableArray<LevelRow> Rows { get; }

    /// <summary>
    /// How many families there are: an element outside every family stands for itself, and those that the question
    /// lacks stand for one.
    /// </summary>
    public int Families { get; }

    /// <summary>The number of an element's family, from 0.</summary>
    public int FamilyOf(ElementId element) => _families.GetValueOrDefault(element, Families - 1);
}
