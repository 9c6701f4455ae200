using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Finds words retold without marks: "Lenin pointed out that ...", "according to the report, ...".</summary>
internal sealed class IndirectReader(
    Manuscript text,
    ImmutableArray<TextSpan> sentences,
    LeadInReader leadIns,
    SpeakerReader speakers,
    CitationsNear citations)
{
    private const int ThatWithin = 7;

    /// <summary>Tokens that name somebody after "according to", a citation's own apart.</summary>
    private const int NamedWithin = 12;
    private const int FewestWords = 3;

    /// <summary>Tokens between brackets after the words.</summary>
    private const int MostBracketed = 40;

    private static readonly Comparer<TextSpan> StartComparer = Comparer<TextSpan>.Create(
        (one, other) => one.Start.CompareTo(other.Start));

    private static readonly ReportingVerbs Verbs = ReportingVerbs.Default;

    /// <param name="found">The quotations between marks, in the order of the text.</param>
    public IEnumerable<Quotation> Find(IReadOnlyList<Quotation> found)
    {
        var direct = found.Where(quotation => quotation.Kind == QuotationKind.Direct)
            .Select(quotation => quotation.Span).ToList();
        var next = 0;
        foreach (var sentence in sentences)
        {
            while (next < direct.Count && direct[next].End <= sentence.Start)
            {
                next++;
            }

            if ((next >= direct.Count || !direct[next].Contains(sentence.Start)) && In(sentence) is { } quotation
                && !StartsWithin(direct, next, quotation.Span))
            {
                yield return quotation;
            }
        }
    }

    /// <summary>What is retold is quoted between marks from its first words on.</summary>
    private static bool StartsWithin(List<TextSpan> direct, int from, TextSpan span)
    {
        for (var at = from; at < direct.Count && direct[at].Start < span.End; at++)
        {
            if (direct[at].Start - span.Start < 12)
            {
                return true;
            }
        }

        return false;
    }

    private Quotation? In(TextSpan sentence)
    {
        var first = text.TokenAt(sentence.Start);
        var end = text.TokenAt(sentence.End - 1) + 1;
        for (var at = first; at < end; at++)
        {
            if (Content(at, end) is { } from && end - from > FewestWords
                && leadIns.Before(from, first) is { HasSpeaker: true } cue)
            {
                var retold = speakers.Attribute(new Quotation(Trimmed(from, end), QuotationKind.Indirect, 0), cue);
                return retold.Speaker is null ? null : retold;
            }
        }

        return null;
    }

    /// <summary>The first token of what is retold, where the token at hand introduces it.</summary>
    private int? Content(int token, int end)
    {
        if (text.Word(token) == "to" && text.Word(token - 1) == "according")
        {
            return AfterNamed(token + 1, end);
        }

        if (!Verbs.IsVerb(text, token))
        {
            return null;
        }

        for (var at = token + 1; at < Math.Min(end, token + ThatWithin); at++)
        {
            if (text.Word(at) == "that" && text.Word(at + 1).Length > 0)
            {
                return at + 1;
            }

            if (text.Mark(at) is ':' or ';' or '"' or '\u201C' or '.')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>After the comma that follows the one named, with work, year and page.</summary>
    private int? AfterNamed(int token, int end)
    {
        var left = NamedWithin;
        for (var at = token; at < end && left > 0; at++)
        {
            if (citations.IsInside(text.Span(at, at + 1)))
            {
                continue;
            }

            if (text.Mark(at) == ',')
            {
                return at + 1;
            }

            left--;
        }

        return null;
    }

    /// <summary>The token that opens the brackets which a token closes: a source after the words is cut off.</summary>
    private int? Opening(int closing)
    {
        var end = text.Tokens[closing].End;
        for (var at = closing - 1; at > closing - MostBracketed && at >= 0; at--)
        {
            if (text.Mark(at) is '(' or '[' && text.Brackets.BinarySearch(
                new TextSpan(text.Tokens[at].Start, end), StartComparer) >= 0)
            {
                return at;
            }
        }

        return null;
    }

    private TextSpan Trimmed(int first, int end)
    {
        var last = end;
        while (last > first + 1 && text.Mark(last - 1) is '.' or '!' or '?' or ')' or ']')
        {
            last = text.Mark(last - 1) is ')' or ']' && Opening(last - 1) is { } open && open > first + 1 ? open
                : last - 1;
        }

        return text.Span(first, last);
    }
}
