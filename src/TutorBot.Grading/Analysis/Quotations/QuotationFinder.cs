using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Finds quotations, tells direct ones from scare quotes and titles, and says who speaks and what is cited.
/// </summary>
internal sealed class QuotationFinder
{
    private const int ShortQuotation = 5;
    private const int LongQuotation = 9;

    /// <summary>Characters between the halves of one utterance: "he said slowly".</summary>
    private const int LongestTag = 120;

    private static readonly FrozenSet<string> Works = Words("works");
    private static readonly FrozenSet<string> Distance = Words("distance");

    private readonly Manuscript _text;
    private readonly ImmutableArray<TextSpan> _sentences;
    private readonly CueReader _cues;
    private readonly ImmutableArray<QuotedStretch> _pairs;
    private readonly SpeakerReader _speakers;
    private readonly CitationsNear _citations;

    public QuotationFinder(
        Manuscript text, People people, ImmutableArray<TextSpan> sentences, ImmutableArray<Citation> citations)
    {
        _text = text;
        _sentences = sentences;
        _cues = new CueReader(text, people);
        _pairs = MarkPairs.Read(text);
        _speakers = new SpeakerReader(text, people, _pairs);
        _citations = new CitationsNear(text, citations, sentences);
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
        found.AddRange(new DashReader(_text, _cues, _speakers).Find([.. marked.Select(quotation => quotation.Span)]));
        found.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        found.AddRange(BlockReader().Concat(new IndirectReader(_text, _sentences, _cues, _speakers).Find(found)));
        return [.. found.OrderBy(quotation => quotation.Span.Start).ThenByDescending(quotation => quotation.Span.End)
            .Select(quotation => quotation with { Citation = _citations.Of(quotation) })];
    }

    private static FrozenSet<string> Words(string list) =>
        LexiconFile.Open("en/analysis/reporting").List(list).ToFrozenSet(StringComparer.Ordinal);

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
        if (IsTitle(first, inner))
        {
            return null;
        }

        var isDirect = pair.Depth == 0
            ? IsDirect(inner, first, after, words, cue)
            : words > 2 && cue is { HasSpeaker: true };
        var quotation = new Quotation(
            pair.Span, isDirect ? QuotationKind.Direct : QuotationKind.Scare, pair.Depth);
        return !isDirect ? quotation
            : cue is { } known ? _speakers.Attribute(quotation, known)
            : GoesOn(before, pair, quotation);
    }

    private SpeakerCue? Cue(QuotedStretch pair, int first, int after)
    {
        var sentence = SentenceAt(pair.Span.Start);
        var limit = _text.TokenAt(sentence.Start);
        var follows = _cues.After(after);
        if (follows is { HasSpeaker: true })
        {
            return follows;
        }

        return _cues.Before(first, limit) ?? follows;
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

    private bool IsTitle(int first, TextSpan inner)
    {
        var isNamed = Works.Contains(_text.Word(first - 1)) || Works.Contains(_text.Word(first - 2))
            && _text.Mark(first - 1) == ',';
        return isNamed && char.IsUpper(_text.Text[inner.Start]) && inner.Length < 120;
    }

    private bool IsDirect(TextSpan inner, int first, int after, int words, SpeakerCue? cue)
    {
        if (Distance.Contains(_text.Word(first - 1)) && words <= ShortQuotation)
        {
            return false;
        }

        if (cue is { } said && (IsCueNear(said, first, after) || (said.HasSpeaker && words > 2)))
        {
            return true;
        }

        var last = _text.Text[inner.End - 1];
        var isUttered = last is '!' or '?' or '.' or '\u2026' or ',' or '\u2014' or '-';
        return words > LongQuotation
            || (isUttered && BeginsAnew(first) && words > 0)
            || (isUttered && words > ShortQuotation && char.IsUpper(_text.Text[inner.Start]))
            || (words > ShortQuotation && !IsWithinPhrase(first)) || _citations.Follows(inner.End);
    }

    /// <summary>A stop, a colon or a new paragraph stands before the mark, so that a speaker begins there.</summary>
    private bool BeginsAnew(int first) =>
        first == 0 || _text.Mark(first - 1) is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2019' or '\''
            or '\u2014' or ')' or ','
        || _text.Text.AsSpan(_text.Tokens[first - 1].End,
            _text.Tokens[first].Start - _text.Tokens[first - 1].End).Contains('\n');

    /// <summary>
    /// "the", "a" or "of" leads right up to the mark: the words fill a place in the writer's own phrase.
    /// </summary>
    private bool IsWithinPhrase(int first) =>
        NameWords.Determiners.Contains(_text.Word(first - 1)) || NameWords.Prepositions.Contains(_text.Word(first - 1))
        || _text.Word(first - 1) is "of" or "or" or "and";

    private static bool IsCueNear(SpeakerCue cue, int first, int after) =>
        cue.At >= after - 1 ? cue.At - after < 8 : first - cue.At <= 3;

    private TextSpan SentenceAt(int offset)
    {
        var low = 0;
        var high = _sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].Start > offset ? (low, middle) : (middle + 1, high);
        }

        return low == 0 ? new TextSpan(0, _text.Text.Length) : _sentences[low - 1];
    }

    private IEnumerable<Quotation> BlockReader()
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
            var cue = _cues.Before(_text.TokenAt(block.Span.Start), _text.TokenAt(last.Start));
            yield return cue is { } known ? _speakers.Attribute(quotation, known) : quotation;
        }
    }
}
