using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Quotations;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>Joins sentences that one quotation holds together.</summary>
internal static class ClaimUnits
{
    public static IEnumerable<TextSpan> Of(ImmutableArray<TextSpan> sentences, ImmutableArray<Quotation> quotations)
    {
        var spans = quotations.Where(quotation => quotation is { Kind: QuotationKind.Direct, Depth: 0 })
            .Select(quotation => quotation.Span).ToList();
        var next = 0;
        for (var at = 0; at < sentences.Length; at++)
        {
            var unit = sentences[at];
            while (next < spans.Count && spans[next].Start < unit.End)
            {
                while (at + 1 < sentences.Length && sentences[at + 1].Start < spans[next].End)
                {
                    at++;
                    unit = new TextSpan(unit.Start, sentences[at].End);
                }

                next++;
            }

            yield return unit;
        }
    }
}
