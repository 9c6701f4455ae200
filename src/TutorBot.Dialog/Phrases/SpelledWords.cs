using System.Collections.Frozen;
using TutorBot.Dialog.Contributions;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Phrases;

/// <summary>
/// Words whose spelling is surely right: those that the pack and the locale use themselves. A quotation keeps to them,
/// so that a learner's slip is never held up.
/// </summary>
internal sealed class SpelledWords
{
    private readonly FrozenSet<string> _words;

    private SpelledWords(FrozenSet<string> words) => _words = words;

    public bool Has(string word) => _words.Contains(word) || word.All(char.IsAsciiDigit);

    public static SpelledWords Of(Pack pack, Phrasebook phrases) => new(
        Texts(pack).Concat(phrases.Keys.SelectMany(key => phrases[key]).SelectMany(Both)).Append(phrases.CommonWords)
            .SelectMany(text => Chunks(text))
            .ToFrozenSet(StringComparer.Ordinal));

    private static IEnumerable<string> Chunks(string text) =>
        text.Split(' ').SelectMany(word => Utterance.Of(word).Words);

    private static IEnumerable<string> Texts(Pack pack) =>
        pack.Texts.SelectMany(text => text.Paragraphs).SelectMany(paragraph => Both(paragraph.Gist)
                .Concat(paragraph.Quotations).Concat(paragraph.Ask).Append(paragraph.Opens).Append(paragraph.Text ?? ""))
            .Concat(pack.Claims.SelectMany(claim => new[] { claim.Statement, claim.Support, claim.Check }))
            .Concat(pack.Sources.SelectMany(source => source.Cautions.Append(source.Is).Append(source.Name)))
            .Concat(pack.Evidence.Select(evidence => evidence.Fact))
            .Concat(pack.Glossary.SelectMany(entry => Both(entry.Means).Append(entry.Term)))
            .Concat(pack.Questions.SelectMany(question => question.Elements).SelectMany(Texts));

    private static IEnumerable<string> Texts(Element element) =>
        element.Hints.Values.Append(element.Full).Append(element.Partial).Append(element.Use).SelectMany(Both)
            .Append(element.Point).Append(element.Short);

    private static IEnumerable<string> Both(Wording wording) => [wording.Say, wording.Simple];
}
