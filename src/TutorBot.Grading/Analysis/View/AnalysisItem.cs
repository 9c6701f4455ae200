namespace TutorBot.Grading.Analysis.View;

/// <summary>One line of a view: what it is, the words of the text, and what is said about them.</summary>
/// <param name="Span">Where the words stand; null for a line about the text as a whole.</param>
/// <param name="Label">A word beside every colour, such as <c>cited</c>.</param>
/// <param name="Words">Words of the text, on one line and shortened.</param>
public sealed record AnalysisItem(TextSpan? Span, string Label, string Words, string Note)
{
    /// <summary>The line in words alone.</summary>
    public string PlainText => string.Join(": ", new[] { Label, Quoted, Note }.Where(part => part.Length > 0));

    /// <summary>The words between marks; those that have their own keep them.</summary>
    public string Quoted => Words.Length == 0 || IsQuoted ? Words : "\"" + Words + "\"";

    private bool IsQuoted => Words[0] is '"' or '\u201C' or '\u2018' or '\u201E' or '\u00AB'
        && Words[^1] is '"' or '\u201D' or '\u2019' or '\u201C' or '\u00BB' or '\u2026';
}
