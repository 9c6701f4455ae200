using System.Collections.Frozen;
using TutorBot.Dialog.Contributions;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Phrases;

/// <summary>
/// Words whose spelling is surely right: frequent ones and those that the pack uses itself. A quotation keeps to them,
/// so that a learner's slip is never held up.
/// </summary>
internal sealed class SpelledWords
{
    private readonly FrozenSet<string> _words;

    private readonly LearnerForms _forms;

    private SpelledWords(FrozenSet<string> words, LearnerForms forms)
    {
        _words = words;
        _forms = forms;
    }

    public static SpelledWords Of(Pack pack, Phrasebook phrases) => new(
        Texts(pack).SelectMany(Chunks).ToFrozenSet(StringComparer.Ordinal), phrases.Forms);

    /// <summary>True when a word as written, signs and all, has no slip.</summary>
    public bool Has(string written) => Utterance.Of(written).Words is { Length: > 0 } words
        && words.All(word => _words.Contains(word) || KnownWords.Contains(word) || word.All(char.IsAsciiDigit))
        && (written.AsSpan().IndexOfAny('\'', '’') >= 0 || !words.Any(_forms.IsSlip));

    private static IEnumerable<string> Chunks(string text) =>
        text.Split(' ').SelectMany(word => Utterance.Of(word).Words);

    private static IEnumerable<string> Texts(Pack pack) =>
        pack.Texts.SelectMany(text => text.Paragraphs).SelectMany(paragraph => Both(paragraph.Gist)
                .Concat(paragraph.Quotations).Concat(paragraph.Ask).Append(paragraph.Opens)
                .Append(paragraph.Text ?? ""))
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
