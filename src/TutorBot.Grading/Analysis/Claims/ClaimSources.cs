using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>The citations and the quoted words of a text, by the stretch in which they stand.</summary>
internal sealed class ClaimSources
{
    private readonly ImmutableArray<Citation> _citations;

    public ClaimSources(ImmutableArray<Citation> citations, ImmutableArray<Quotation> quotations)
    {
        _citations = citations;
        Quotations =
            [.. quotations.Where(quotation => quotation.Kind is QuotationKind.Direct or QuotationKind.Block)];
    }

    /// <summary>Others' words as they said them, in the order of the text: direct ones and blocks.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    public IEnumerable<Citation> CitationsIn(TextSpan span)
    {
        var at = Ordered.First(_citations.Length, index => _citations[index].Span.End > span.Start);
        for (; at < _citations.Length && _citations[at].Span.Start < span.End; at++)
        {
            yield return _citations[at];
        }
    }

    public IEnumerable<Quotation> QuotationsIn(TextSpan span)
    {
        var at = Ordered.First(Quotations.Length, index => Quotations[index].Span.End > span.Start);
        for (; at < Quotations.Length && Quotations[at].Span.Start < span.End; at++)
        {
            yield return Quotations[at];
        }
    }

    /// <summary>True for words that somebody else says.</summary>
    public bool IsQuoted(TextSpan span) => QuotationsIn(span).Any(quotation => quotation.Span.Contains(span));
}
