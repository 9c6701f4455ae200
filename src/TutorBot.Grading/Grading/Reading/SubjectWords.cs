using System.Collections.Frozen;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>The words of a pack's subject: who is named, what counts as a detail, what is on topic at all.</summary>
internal sealed class SubjectWords
{
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _details;
    private readonly FrozenSet<string> _topic;
    private readonly FrozenSet<string> _outside;

    public SubjectWords(Pack pack)
    {
        _names = Names(pack.Sources.Select(source => source.Author)).ToFrozenSet(StringComparer.Ordinal);
        var common = Names(pack.Questions.Select(question => question.Ask.Say).Append(pack.Title))
            .Concat(_names)
            .ToHashSet(StringComparer.Ordinal);
        _details = Names(DetailTexts(pack)).Where(name => !common.Contains(name))
            .ToFrozenSet(StringComparer.Ordinal);
        var inside = Names(ReadingTexts(pack)).Concat(common).ToHashSet(StringComparer.Ordinal);
        _outside = Names(OutsideTexts(pack)).Where(name => !inside.Contains(name)).ToFrozenSet(StringComparer.Ordinal);
        _topic = TopicTexts(pack).SelectMany(text => WordReader.Read(text))
            .Where(word => word.Text.Length > 3 && !FunctionWords.Contains(word.Text))
            .Select(word => word.Stem)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a word is a name that only texts other than the reading have.</summary>
    public bool IsOutside(Word word) => _outside.Contains(word.Text);

    /// <summary>Whether a word names somebody whom the reading quotes.</summary>
    public bool IsName(string word) =>
        _names.Contains(word) || (word.Length > 4 && word[^1] == 's' && _names.Contains(word[..^1]));

    /// <summary>Whether a word is a name or number from the texts or the facts behind them.</summary>
    public bool IsDetail(Word word) => _details.Contains(word.Text) || (word.IsNumber && word.Text.Length > 1);

    /// <summary>Whether a word belongs to the subject.</summary>
    public bool IsTopic(Word word) => _topic.Contains(word.Stem) || _details.Contains(word.Text) || IsName(word.Text);

    private static IEnumerable<string> ReadingTexts(Pack pack)
    {
        var reading = pack.Texts[0];
        var places = reading.Paragraphs.Select(paragraph => paragraph.Id).ToHashSet();
        return pack.Claims.Where(claim => places.Contains(claim.Paragraph)).Select(claim => claim.Statement)
            .Concat(reading.Paragraphs.SelectMany(paragraph => paragraph.Quotations.Append(paragraph.Gist.Say)));
    }

    /// <summary>Who stands behind the second text and the facts; a fact itself may be known from a lesson.</summary>
    private static IEnumerable<string> OutsideTexts(Pack pack) =>
        pack.Sources.Where(source => source.Text != pack.Texts[0].Id).Select(source => source.Author)
            .Concat(pack.Evidence.SelectMany(evidence => evidence.References));

    private static IEnumerable<string> DetailTexts(Pack pack) =>
        pack.Sources.SelectMany(source => new[] { source.Name, source.CitedAs, source.Author })
            .Concat(pack.Evidence.Select(evidence => evidence.Fact))
            .Concat(pack.Claims.Select(claim => claim.Statement));

    private static IEnumerable<string> TopicTexts(Pack pack) =>
        pack.Texts.SelectMany(text => text.Paragraphs)
            .SelectMany(paragraph => paragraph.Quotations.Append(paragraph.Gist.Say))
            .Concat(pack.Claims.Select(claim => claim.Statement))
            .Concat(pack.Questions.SelectMany(question => question.Elements).Select(element => element.Point))
            .Concat(pack.Questions.Select(question => question.Ask.Say))
            .Concat(pack.Glossary.SelectMany(entry => entry.Forms.Append(entry.Term)))
            .Append(pack.Title);

    /// <summary>Words written with a capital that do not begin a sentence.</summary>
    private static IEnumerable<string> Names(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var folded = Folding.Fold(text);
            foreach (var word in WordReader.Read(folded.Text, out _, new Work()))
            {
                var first = text[folded.OriginalStart(word.Start)];
                var begins = word.Before.HasFlag(Break.Stop)
                    || (word.Start == 0 && text.Contains(' ', StringComparison.Ordinal));
                if (char.IsUpper(first) && word.Text.Length > 2 && (!begins || !FunctionWords.Contains(word.Text)))
                {
                    yield return word.Text;
                }
            }
        }
    }
}
