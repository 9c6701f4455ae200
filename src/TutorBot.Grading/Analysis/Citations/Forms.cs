using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>The written forms of years and addresses, wherever they stand. Every pattern is bounded.</summary>
internal static partial class Forms
{
    private const string Year = FormPieces.Year;

    /// <summary>"(London, 1990)", "(1990, reprinted 2001)".</summary>
    [GeneratedRegex(@"\((?:[^()]{0,80}?[\s,])?(?<v>" + Year + @")(?:,[^()]{0,40})?\)")]
    public static partial Regex BracketedYear();

    [GeneratedRegex(@"(?<![0-9\w-])(?<v>" + Year + @")(?![\w])")]
    public static partial Regex AnyYear();

    [GeneratedRegex(@"\b(?:n\.\s?d\.|no date)")]
    public static partial Regex NoDate();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""\u201C\u201D]{2,500}", RegexOptions.IgnoreCase)]
    public static partial Regex Link();

    [GeneratedRegex(
        @"(?:\bdoi\s?:\s?|https?://(?:dx\.)?doi\.org/|\bdoi\.org/)?"
        + @"\b10\.[0-9]{4,9}/[^\s<>""\u201C\u201D]{1,200}",
        RegexOptions.IgnoreCase)]
    public static partial Regex Doi();
}
