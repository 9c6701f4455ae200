using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Finds quotations, tells direct ones from scare quotes and titles, and says who speaks and what is cited.
/// </summary>
internal sealed class QuotationFinder
{
    /// <summary>Characters between the halves of one utterance: "he said slowly".</summary>
    private const int LongestTag = 120;

    private readonly Manuscript _text;
    private readonly ImmutableArray<TextSpan> _sentences;
    private readonly LeadInReader _leadIns;
    private readonly TagReader _tags;
    private readonly ImmutableArray<QuotedStretch> _pairs;
    private readonly SpeakerReader _speakers;
    private readonly CitationsNear _citations;
    private readonly QuotedWords _words;

    public QuotationFinder(
        Manuscript text, People people, ImmutableArray<TextSpan> sentences, ImmutableArray<Citation> citations)
    {
        _text = text;
        _sentences = sentences;
        _leadIns = new LeadInReader(text, people);
        _tags = new TagReader(text, people);
        _pairs = MarkPairs.Read(text);
        _speakers = new SpeakerReader(text, people, _pairs);
        _citations = new CitationsNear(text, citations, sentences);
        _words = new QuotedWords(text, _citations);
    }

    public ImmutableArray<Quotation> Find()
    {
        var found = new List<Quotation>();
        foreach (var pair in _pairs)
        {
            if (Read(pair, found.Count > 0 ? found[^1] : null) is { } quotation)
            {
                found.Add(quotation);
            }
        }

        var marked = found.Where(quotation => quotation.Kind == QuotationKind.Direct).ToList();
        found.AddRange(new DashReader(_text, _tags, _speakers).Find([.. marked.Select(quotation => quotation.Span)]));
        found.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var retold = new IndirectReader(_text, _sentences, _leadIns, _speakers, _citations);
        found.AddRange(Blocks().Concat(retold.Find(found)));
        return [.. found.OrderBy(quotation => quotation.Span.Start).ThenByDescending(quotation => quotation.Span.End)
            .Select(quotation => _citations.WithSource(quotation))];
    }

    /// <summary>What stands between a pair of marks; null for a title and for words within a citation.</summary>
    private Quotation? Read(QuotedStretch pair, Quotation? before)
    {
        var inner = LineReader.Trim(_text.Text, pair.Inner.Start, pair.Inner.End);
        if (inner.Length <= 0 || _citations.IsInside(pair.Span))
        {
            return null;
        }

        var first = _text.TokenAt(pair.Span.Start);
        var after = _text.TokenAt(pair.Span.End);
        var words = after - _text.TokenAt(inner.Start) - 1;
        var cue = Cue(pair, first, after);
        if (_words.IsTitle(first, inner))
        {
            return null;
        }

        var isDirect = pair.Depth == 0
            ? _words.IsDirect(inner, first, after, words, cue)
            : words > 2 && cue is { HasSpeaker: true };
        var quotation = new Quotation(
            pair.Span, isDirect ? QuotationKind.Direct : QuotationKind.Scare, pair.Depth);
        return !isDirect ? quotation
            : cue is { } known ? _speakers.Attribute(quotation, known)
            : GoesOn(before, pair, quotation);
    }

    /// <summary>Who speaks, by the words after the quotation or else by those before it.</summary>
    private SpeakerCue? Cue(QuotedStretch pair, int first, int after)
    {
        var sentence = SentenceAt(pair.Span.Start);
        var limit = _text.TokenAt(sentence.Start);
        var follows = _tags.After(after);
        if (follows is { HasSpeaker: true })
        {
            return follows;
        }

        return _leadIns.Before(first, limit) ?? follows;
    }

    /// <summary>
    /// The speaker of the quotation just before goes on after a few words; where no word comes between, somebody else
    /// may answer.
    /// </summary>
    private Quotation GoesOn(Quotation? before, QuotedStretch pair, Quotation quotation)
    {
        if (before is not { Kind: QuotationKind.Direct, Speaker: not null, Depth: 0 } || pair.Depth > 0)
        {
            return quotation;
        }

        var between = _text.Text.AsSpan(before.Span.End, Math.Max(0, pair.Span.Start - before.Span.End));
        return between.Length < LongestTag && HasLetter(between)
            ? quotation with
            {
                Speaker = before.Speaker,
                SpeakerSpan = before.SpeakerSpan,
                IsExplicit = before.IsExplicit && between.TrimEnd()[^1] is ',' or ';' or '\u2014' or '-',
            }
            : quotation;
    }

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (char.IsLetter(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence that begins last before an offset; the whole text before the first.</summary>
    private TextSpan SentenceAt(int offset)
    {
        var next = Ordered.First(_sentences.Length, index => _sentences[index].Start > offset);
        return next == 0 ? new TextSpan(0, _text.Text.Length) : _sentences[next - 1];
    }

    /// <summary>Blocks that are set off by ">" or after a colon.</summary>
    private IEnumerable<Quotation> Blocks()
    {
        for (var at = 1; at < _text.Blocks.Length; at++)
        {
            var block = _text.Blocks[at];
            var before = _text.Blocks[at - 1].Span;
            var isSetOff = _text.Text[block.Span.Start] == '>' || _text.Text[before.End - 1] is ':' or ',';
            if (block.Kind != BlockKind.Quotation || !isSetOff)
            {
                continue;
            }

            var quotation = new Quotation(block.Span, QuotationKind.Block, 0);
            var last = SentenceAt(before.End - 1);
            var cue = _leadIns.Before(_text.TokenAt(block.Span.Start), _text.TokenAt(last.Start));
            yield return cue is { } known ? _speakers.Attribute(quotation, known) : quotation;
        }
    }
}
