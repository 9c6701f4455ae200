using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>Finds the words that tell a claim's kind and its reasons, each list by its name.</summary>
internal static class ClaimWords
{
    private const string Denied = "reason-denied";

    private static readonly PatternLists Patterns = new(
        "en/analysis/claims",
        "characterisation",
        "definition",
        "prediction",
        "cause",
        "value",
        "opinion",
        "argued",
        "argued-before",
        Denied,
        "example",
        "rhetorical");

    /// <summary>The words of every list, without reasons and causes that the text itself takes back.</summary>
    public static IReadOnlyList<PatternMatch> In(Manuscript text, TextSpan unit)
    {
        var found = Patterns.In(text, unit).ToList();
        var denials = found.Where(match => IsDenial(text, match, found)).ToList();
        return denials.Count == 0 ? found : [.. found.Where(match => !IsDenied(match, denials))];
    }

    /// <summary>"Not true just because", where "not just because" gives one reason of several.</summary>
    private static bool IsDenial(Manuscript text, PatternMatch match, List<PatternMatch> found) =>
        match.List == Denied
        && !match.Span.In(text.Text).ContainsAny(",;:\u2014")
        && !found.Exists(kept => kept.List == "argued" && kept.Span == match.Span);

    private static bool IsDenied(PatternMatch match, List<PatternMatch> denials) =>
        match.List is "argued" or "argued-before" or "cause"
        && denials.Exists(denial => denial.Span.Contains(match.Span));
}
