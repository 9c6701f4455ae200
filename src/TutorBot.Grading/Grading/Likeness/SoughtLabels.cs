using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// What markers looked for in an example: an element that no example of a set and question makes was not looked for
/// there, nor a misconception that no example of a set holds.
/// </summary>
internal sealed class SoughtLabels(Pack pack)
{
    private readonly FrozenDictionary<(string Set, QuestionId Question), ImmutableHashSet<Label>> _elements =
        pack.Examples.GroupBy(example => (example.Set, example.Question)).ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(example => example.Points)
                .Select(point => Label.Of(point.Element)).ToImmutableHashSet());

    private readonly FrozenDictionary<string, ImmutableHashSet<Label>> _mistakes =
        pack.Examples.GroupBy(example => example.Set, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(example => example.Misconceptions).Select(Label.Of).ToImmutableHashSet(),
            StringComparer.Ordinal);

    public ImmutableHashSet<Label> In(MarkedExample example) =>
        _elements[(example.Set, example.Question)].Union(_mistakes[example.Set]);
}
