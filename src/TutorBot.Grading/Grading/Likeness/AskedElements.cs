using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Which element of a question a tutor's line asks for, by the words that it shares with the pack's own hints.
/// </summary>
internal sealed class AskedElements
{
    private const double Sharpness = 8;
    private const double LikenessShare = 0.4;

    private readonly FrozenDictionary<string, double> _rarity;
    private readonly ImmutableArray<(ElementId Element, ImmutableArray<FrozenSet<string>> Texts)> _texts;

    public AskedElements(Question question)
    {
        _texts = [.. question.Elements.Select(element => (element.Id, Texts(element)))];
        _rarity = Rarity(
            _texts.Select(entry => entry.Texts.SelectMany(text => text).ToHashSet(StringComparer.Ordinal)));
    }

    /// <param name="prompt">The tutor's line.</param>
    /// <param name="likeness">How like the examples of each element the line itself is.</param>
    /// <returns>For every element 0 to 1, together 1.</returns>
    public IReadOnlyDictionary<ElementId, double> Read(
        string prompt, IReadOnlyDictionary<Label, BestStretch> likeness)
    {
        var asked = Content(prompt).ToList();
        var scores = _texts
            .Select(entry => (entry.Element, Score: entry.Texts.Max(text => Overlap(asked, text))
                + (LikenessShare * likeness.GetValueOrDefault(Label.Of(entry.Element)).Score)))
            .ToList();
        var shares = scores.Select(entry => Math.Exp(Sharpness * entry.Score)).ToList();
        var sum = shares.Sum();
        return scores.Zip(shares).ToDictionary(entry => entry.First.Element, entry => entry.Second / sum);
    }

    private static ImmutableArray<FrozenSet<string>> Texts(Element element) =>
        [.. element.Hints.Values.Select(wording => wording.Say)
            .Append(element.Point)
            .Append(element.Short)
            .Append(element.Partial.Say)
            .Concat(element.Reading.Says.Where(said => said.From.Length == 0).Select(said => said.Text))
            .Select(text => Content(text).ToFrozenSet(StringComparer.Ordinal))];

    private static IEnumerable<string> Content(string text) =>
        WordReader.Read(text).Where(word => !FunctionWords.Contains(word.Text)).Select(word => word.Stem).Distinct();

    private static FrozenDictionary<string, double> Rarity(IEnumerable<HashSet<string>> documents)
    {
        var all = documents.ToList();
        return all.SelectMany(words => words)
            .GroupBy(word => word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => Math.Log((all.Count + 1.0) / group.Count()), StringComparer.Ordinal);
    }

    private double Overlap(List<string> asked, FrozenSet<string> text)
    {
        var shared = Weight(asked.Where(text.Contains));
        return shared == 0 ? 0 : shared / Math.Sqrt(Weight(asked) * Weight(text));
    }

    private double Weight(IEnumerable<string> words) => words.Sum(word => _rarity.GetValueOrDefault(word, 1.0));
}
