using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>A year with the day and month that may stand before it.</summary>
internal static partial class Dates
{
    private const string Month = @"(?:January|February|March|April|May|June|July|August|September|October|November|D"
        + @"ecember|Jan|Feb|Mar|Apr"
        + @"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\b\.?";

    [GeneratedRegex(@"(?:\b[0-9]{1,2}(?:st|nd|rd|th)?\s{1,2})?(?:\b" + Month
        + @"[\s/\u2013-]{0,2}){0,2}(?:[0-9]{1,2},\s)?"
        + @"(?<![0-9\w-])(?<v>(?:1[0-9]{3}|20[0-4][0-9])[a-z]?(?![0-9]))(?![\w])")]
    public static partial Regex Dated();

    [GeneratedRegex("^" + Month + "$")]
    public static partial Regex OnlyMonth();
}
