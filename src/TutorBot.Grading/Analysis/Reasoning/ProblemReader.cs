using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Reasoning;

/// <summary>Finds signs of reasoning problems in the writer's own sentences; one of a kind a sentence.</summary>
internal sealed class ProblemReader(Manuscript text, ImmutableArray<Quotation> quotations)
{
    private static readonly ImmutableDictionary<string, Problem> Problems =
        Enum.GetValues<Problem>().ToImmutableDictionary(Vocabulary.Name, StringComparer.Ordinal);

    private static readonly PatternLists Patterns = new("en/analysis/reasoning", Problems.Keys);

    public ImmutableArray<ReasoningProblem> Read(ImmutableArray<TextSpan> sentences)
    {
        var spans = quotations.Where(quotation => quotation.Kind is QuotationKind.Direct or QuotationKind.Block)
            .Select(quotation => quotation.Span).ToList();
        var found = new List<ReasoningProblem>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            while (next < spans.Count && spans[next].End <= sentence.Start)
            {
                next++;
            }

            found.AddRange(In(sentence, spans, next));
        }

        return [.. found];
    }

    private IEnumerable<ReasoningProblem> In(TextSpan sentence, List<TextSpan> quoted, int next) => Patterns
        .In(text, sentence)
        .Where(match => !IsQuoted(match.Span, quoted, next))
        .GroupBy(match => match.List, StringComparer.Ordinal)
        .Select(group => group.MaxBy(match => match.Weight))
        .OrderBy(match => match.Span.Start)
        .Select(match => new ReasoningProblem(
            match.Span,
            Problems[match.List],
            AnalysisTexts.Say("problem." + match.List, ("words", text.Plain(match.Span))),
            match.Weight));

    private static bool IsQuoted(TextSpan span, List<TextSpan> quoted, int next)
    {
        for (var at = next; at < quoted.Count && quoted[at].Start < span.End; at++)
        {
            if (quoted[at].Contains(span))
            {
                return true;
            }
        }

        return false;
    }
}
