using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>
/// Lets a bare claim rest on what comes right after it: quotations that bear it out, or its reason. A quotation bears a
/// claim out that names or means its speaker, or says the same thing in other words.
/// </summary>
internal sealed class ClaimLeaning(Manuscript text, ClaimSources sources)
{
    /// <summary>Characters between claims that stand side by side.</summary>
    private const int Gap = 4;

    /// <summary>Quotations in a row after a claim, any of which may bear it out.</summary>
    private const int Row = 2;

    private const int ShortestWord = 4;

    public void Lean(List<Claim> claims)
    {
        for (var at = claims.Count - 2; at >= 0; at--)
        {
            if (claims[at].Support == ClaimSupport.Asserted && Ground(claims, at) is { } support)
            {
                claims[at] = claims[at] with { Support = support };
            }
        }
    }

    private ClaimSupport? Ground(List<Claim> claims, int at)
    {
        for (var next = at + 1; next <= at + Row && next < claims.Count; next++)
        {
            if (!IsNear(claims[next - 1], claims[next])
                || claims[next].Support is not (ClaimSupport.Cited or ClaimSupport.Quoted))
            {
                break;
            }

            if (sources.QuotationsIn(claims[next].Span).Any(quotation => Bears(quotation, claims[at].Span)))
            {
                return claims[next].Support;
            }
        }

        return IsNear(claims[at], claims[at + 1]) && IsReason(claims[at + 1].Span) ? ClaimSupport.Argued : null;
    }

    /// <summary>Side by side in one paragraph, or before words that are set off.</summary>
    private bool IsNear(Claim one, Claim next)
    {
        var block = text.BlockAt(next.Span.Start);
        return next.Span.Start - one.Span.End < Gap && block is not null
            && (block.Kind == BlockKind.Quotation || block.Span.Start <= one.Span.Start);
    }

    /// <summary>It begins as a reason for what stands before it.</summary>
    private bool IsReason(TextSpan span) => ClaimWords.In(text, span).Any(match =>
        match.List == "argued-before" && match.Span.Start - span.Start < 2);

    /// <summary>The claim names or means the speaker, or has a word of what is said.</summary>
    private bool Bears(Quotation quotation, TextSpan claim)
    {
        if (quotation.Speaker is not { } speaker)
        {
            return false;
        }

        var name = speaker[(speaker.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var said = Words(quotation.Span).Where(IsContent).Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        return Words(claim).Any(word => word == name || word == name + "'s" || word is "he" or "she" or "they"
            || (IsContent(word) && said.Contains(Stems.Of(word))));
    }

    private static bool IsContent(string word) =>
        word.Length >= ShortestWord && !FunctionWords.Contains(word) && !NameWords.Auxiliaries.Contains(word)
        && word is not ("cannot" or "itself");

    private IEnumerable<string> Words(TextSpan span)
    {
        for (var at = text.TokenAt(span.Start); at < text.Tokens.Length && text.Tokens[at].Start < span.End; at++)
        {
            yield return text.Word(at);
        }
    }
}
