using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// Finds cases in a stretch of text: "Orme v. Pell" with a report or a year, or set in italics. They are looked for
/// only around the "v" between the parties.
/// </summary>
internal static class CourtCases
{
    public static IEnumerable<Citation> In(string text, TextSpan within)
    {
        for (var at = Versus(text, within.Start, within.End); at >= 0; at = Versus(text, at + 2, within.End))
        {
            if (!Promises(text, at, within.End))
            {
                continue;
            }

            var start = Math.Max(within.Start, at - 160);
            var window = text[start..Math.Min(within.End, at + 220)].Replace('\n', ' ').Replace('\r', ' ');
            foreach (Match match in LegalForms.Case().Matches(window))
            {
                var versus = at - start;
                if (match.Index < versus && match.Groups["w"].Index + match.Groups["w"].Length > versus
                    && (match.Groups["r"].Success || match.Groups["y"].Success || IsMarked(window, match)))
                {
                    yield return CaseAt(window, match, start);
                    break;
                }
            }
        }
    }

    /// <summary>Only a number or the marks of italics after the names make two parties a case.</summary>
    private static bool Promises(string text, int versus, int end)
    {
        var after = text.AsSpan(versus, Math.Min(200, end - versus));
        return after.ContainsAnyInRange('0', '9') || after.IndexOfAny('*', '_') >= 0;
    }

    private static int Versus(string text, int from, int end)
    {
        var at = from;
        while (at < end && (at = text.IndexOf(" v", at, end - at, StringComparison.Ordinal)) >= 0)
        {
            var rest = text.AsSpan(at + 2, Math.Min(3, end - at - 2));
            if (rest.StartsWith(". ") || rest.StartsWith("s. ") || rest.StartsWith(" "))
            {
                return at;
            }

            at += 2;
        }

        return -1;
    }

    private static bool IsMarked(string window, Match match) =>
        match.Index > 0 && window[match.Index - 1] is '*' or '_';

    private static Citation CaseAt(string window, Match match, int start)
    {
        var lead = LegalWords.Lead(match.Value);
        var name = match.Groups["w"].Value;
        var after = match.Index + match.Length;
        var end = after < window.Length && window[after] is '*' or '_' && IsMarked(window, match) ? after + 1 : after;
        var first = match.Index + lead - (lead == 0 && IsMarked(window, match) ? 1 : 0);
        return new Citation(new TextSpan(start + first, start + end), CitationForm.Legal)
        {
            Work = name[Math.Min(lead, name.Length)..].TrimEnd(',', ' '),
            Year = LegalWords.YearIn(match.Value),
        };
    }
}
