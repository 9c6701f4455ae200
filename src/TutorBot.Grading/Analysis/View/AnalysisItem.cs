namespace TutorBot.Grading.Analysis.View;

/// <summary>One line of a view: what it is, the words of the text, and what is said about them.</summary>
/// <param name="Span">Where the words stand; null for a line about the text as a whole.</param>
/// <param name="Label">A word beside every colour, such as <c>cited</c>.</param>
/// <param name="Words">Words of the text, on one line and shortened.</param>
public sealed record AnalysisItem(TextSpan? Span, string Label, string Words, string Note)
{
    /// <summary>The line in words alone.</summary>
    public string PlainText => string.Join(
        ": ", new[] { Label, Words.Length > 0 ? "\"" + Words + "\"" : "", Note }.Where(part => part.Length > 0));
}
