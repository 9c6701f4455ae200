using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Finds the citation that belongs to a quotation: the one right after it, else one in the same sentence. One that
/// another sentence says something of belongs to that.
/// </summary>
internal sealed class CitationsNear(
    Manuscript text, ImmutableArray<Citation> citations, ImmutableArray<TextSpan> sentences)
{
    /// <summary>Closing marks and white space between a quotation and its citation.</summary>
    private const int Gap = 6;

    /// <summary>Characters beside a citation with which its sentence says something of its own.</summary>
    private const int Own = 10;

    /// <summary>
    /// The quotation with its source. Where the speaker was read out of a title, "Orme's Life of Bell (1970) says", it
    /// is the author who speaks.
    /// </summary>
    public Quotation WithSource(Quotation quotation)
    {
        var found = quotation with { Citation = Of(quotation) };
        if (found is not { Citation: { } at, SpeakerSpan: { } speaker }
            || citations[at] is not { Author: { } author, Work: not null, Form: CitationForm.AuthorYear } source
            || !source.Span.Contains(speaker))
        {
            return found;
        }

        var named = new TextSpan(source.Span.Start, source.Span.Start + author.Length);
        return named.In(text.Text).SequenceEqual(author) ? found with { Speaker = author, SpeakerSpan = named } : found;
    }

    private int? Of(Quotation quotation)
    {
        if (quotation.Kind == QuotationKind.Scare)
        {
            return null;
        }

        var next = FirstAt(quotation.Span.End - 1);
        var end = SentenceEnd(quotation.Span.End - 1);
        if (next < citations.Length && IsRightAfter(quotation.Span.End, citations[next].Span.Start)
            && (citations[next].Span.Start < end || IsAlone(citations[next])))
        {
            return next;
        }

        if (next < citations.Length && citations[next].Span.Start < end)
        {
            return next;
        }

        var start = SentenceStart(quotation.Span.Start);
        return next > 0 && citations[next - 1].Span.Start >= start
            && citations[next - 1].Form != CitationForm.Reference
            && citations[next - 1].Span.End <= quotation.Span.End
            ? next - 1
            : null;
    }

    public bool Follows(int offset)
    {
        var next = FirstAt(offset);
        return next < citations.Length && citations[next] is { IsMarker: false } && IsRightAfter(offset,
            citations[next].Span.Start);
    }

    /// <summary>The stretch lies within a citation, as the title of a work does.</summary>
    public bool IsInside(TextSpan span)
    {
        var before = FirstAt(span.Start + 1) - 1;
        return before >= 0 && citations[before].Span.Contains(span);
    }

    /// <summary>In brackets, or a sentence by itself: it belongs to what stands before it.</summary>
    private bool IsAlone(Citation citation) =>
        citation.IsMarker || text.Text[citation.Span.Start] is '(' or '['
        || Sentence(citation.Span.Start) is not { } own || own.Length - citation.Span.Length < Own;

    private bool IsRightAfter(int end, int start)
    {
        if (start < end - 1 || start - end > Gap)
        {
            return false;
        }

        for (var at = end; at < start; at++)
        {
            if (char.IsLetterOrDigit(text.Text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private int FirstAt(int offset)
    {
        var low = 0;
        var high = citations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = citations[middle].Span.Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int SentenceEnd(int offset) => Sentence(offset)?.End ?? offset;

    private int SentenceStart(int offset) => Sentence(offset)?.Start ?? offset;

    private TextSpan? Sentence(int offset)
    {
        var low = 0;
        var high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low < sentences.Length ? sentences[low] : null;
    }
}
