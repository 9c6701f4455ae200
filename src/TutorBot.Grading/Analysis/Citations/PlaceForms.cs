using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>How the place in a work is written: pages, volume and issue. Every pattern is bounded.</summary>
internal static partial class PlaceForms
{
    private const string Range = FormPieces.Range;
    private const string Dash = FormPieces.Dash;
    private const string PlainYear = "(?:1[0-9]{3}|20[0-4][0-9])";

    /// <summary>"pp. 12–15, 18 and 20": pages that say that they are pages.</summary>
    [GeneratedRegex(
        @"\b(?:[Pp]{1,2}|[Pp]ages?|[Ff]ols?|[Ff]f)\.?\s{0,3}"
        + "(?<v>" + Range
        + @"(?:(?:,|\s{1,3}and|,\s{1,3}and|\s{0,2}&)\s{1,3}(?:pp?\.\s{0,3})?" + Range + "){0,6})"
        + @"(?![\w])(?:\s?ff?\.)?")]
    public static partial Regex MarkedPages();

    /// <summary>"..., 12–15." or ") 12" at the very end.</summary>
    [GeneratedRegex(
        @"(?:[:,]\s{0,3}|\)\s{1,2})"
        + "(?<v>[0-9]{1,4}(?:" + Dash + "[0-9]{1,5})?"
        + @"(?:,\s[0-9]{1,4}(?:" + Dash + "[0-9]{1,4})?){0,4})"
        + @"\.?\s{0,3}\)?$")]
    public static partial Regex LastPages();

    /// <summary>": 112–30", also with an e before the number of an article that is only on the web.</summary>
    [GeneratedRegex(@"(?:[:,.]\s{0,3}|\)\s{1,2})(?<v>e?[0-9]{1,5}" + Dash + @"e?[0-9]{1,5})(?![0-9])")]
    public static partial Regex PageRange();

    /// <summary>"Vol. 36", "t. IV", "vol. 2 (ii)".</summary>
    [GeneratedRegex(
        @"\b(?:[Vv]ols?|[Vv]olume|Bd|[Tt]om[e]?|t)\.?\s{0,3}"
        + @"(?<v>(?:[0-9]{1,4}|[IVXLC]{1,8}\b|[ivxl]{1,7}\b)(?:\s?\([ivx]{1,4}\))?(?:[/][0-9]{1,3})?)")]
    public static partial Regex MarkedVolume();

    /// <summary>"no. 3", "Issue 3/4".</summary>
    [GeneratedRegex(
        @"\b(?:[Nn]os?|[Ii]ss(?:ue)?|[Nn]r|[Nn]umber)\.?\s{0,3}"
        + @"(?<v>[0-9]{1,5}(?:[-/\u2013][0-9]{1,4})?(?:\s?\([0-9]{1,3}\))?)")]
    public static partial Regex MarkedIssue();

    /// <summary>"12(3)" after a journal.</summary>
    [GeneratedRegex(
        @"(?<=[\p{L}.,*_'\u201D\u2019)]\s{0,3})"
        + @"(?<v>[0-9]{1,4})\s?\((?!" + PlainYear + @"\))(?<i>[0-9]{1,4}(?:[-/\u2013][0-9]{1,4})?)\)")]
    public static partial Regex VolumeAndIssue();

    /// <summary>"12 (1990)", "12: 30–41", "12, no. 3": a number after a journal, told by what follows it.</summary>
    [GeneratedRegex(
        @"(?:(?<=[\p{L}*_]),?\s{1,3})(?<v>[0-9]{1,4})"
        + @"(?=\s?\((?:[A-Z][a-z]{2,9}\.?\s)?" + PlainYear + @"\)"
        + @"|\s?[:,]\s{0,3}(?:[Nn]o\.|[0-9]{1,5}" + Dash + "[0-9]))")]
    public static partial Regex PlainVolume();

    /// <summary>Nothing but a place: "pp. 3–5", "para. 7", "12".</summary>
    [GeneratedRegex(
        @"^(?:pp?\.\s{0,3}" + Range + @"(?:,\s" + Range + "){0,4}"
        + @"|para\.?\s[0-9]{1,4}"
        + "|[0-9]{1,3}(?:" + Dash + @"[0-9]{1,3})?)\.?$")]
    public static partial Regex Alone();
}
