using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds references to law in a stretch of text.</summary>
internal static class LegalReader
{
    private static readonly Func<Regex>[] Anywhere =
        [LegalForms.Code, LegalForms.Provision, LegalForms.Treaty];

    /// <summary>How far the name of an act reaches back from the word for it.</summary>
    private const int LongestName = 340;

    /// <summary>All references; those found first win where two overlap.</summary>
    public static IEnumerable<Citation> In(string text, TextSpan within) =>
        within.In(text).ContainsAnyInRange('0', '9') || within.Length < 200
            ? Cases(text, within).Concat(Anywhere.SelectMany(form => Matches(form(), text, within)))
                .Concat(Statutes(text, within))
            : [];

    /// <summary>The reference that a short stretch is, as in brackets or a note; null when it is none.</summary>
    public static Citation? Whole(string text, TextSpan span)
    {
        var best = In(text, span).OrderByDescending(found => found.Span.Length).FirstOrDefault();
        return best is not null && best.Span.Length * 10 >= span.Length * 6 ? best with { Span = span } : null;
    }

    private static IEnumerable<Citation> Cases(string text, TextSpan within)
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
        var lead = Lead(match.Value);
        var name = match.Groups["w"].Value;
        var after = match.Index + match.Length;
        var end = after < window.Length && window[after] is '*' or '_' && IsMarked(window, match) ? after + 1 : after;
        var first = match.Index + lead - (lead == 0 && IsMarked(window, match) ? 1 : 0);
        return new Citation(new TextSpan(start + first, start + end), CitationForm.Legal)
        {
            Work = name[Math.Min(lead, name.Length)..].TrimEnd(',', ' '),
            Year = YearIn(match.Value),
        };
    }

    private static IEnumerable<Citation> Matches(Regex form, string text, TextSpan within)
    {
        for (var match = form.Match(text, within.Start, within.Length); match.Success; match = match.NextMatch())
        {
            if (At(match) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>
    /// The name of an act may begin at any capital letter: it is looked for only around the word with its year.
    /// </summary>
    private static IEnumerable<Citation> Statutes(string text, TextSpan within)
    {
        var from = within.Start;
        var dated = LegalForms.DatedAct().Match(text, within.Start, within.Length);
        for (; dated.Success; dated = dated.NextMatch())
        {
            var start = Math.Max(from, dated.Index - LongestName);
            var end = Math.Min(within.End, dated.Index + LongestName);
            var match = dated.Index < from ? Match.Empty : LegalForms.Statute().Match(text, start, end - start);
            if (match.Success)
            {
                from = match.Index + match.Length;
            }

            if (match.Success && At(match) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Citation? At(Match match)
    {
        var lead = Lead(match.Value);
        var value = match.Value[lead..];
        if (value.Length <= 4 || !value.Any(char.IsUpper))
        {
            return null;
        }

        var work = match.Groups["w"].Success ? match.Groups["w"].Value : value;
        work = match.Groups["w"].Success && match.Groups["w"].Index == match.Index ? work[lead..] : work;
        var trimmed = value.TrimEnd(' ', ',', '\n');
        var start = match.Index + lead;
        return new Citation(new TextSpan(start, start + trimmed.Length), CitationForm.Legal)
        {
            Work = Spaces(work),
            Year = YearIn(value),
        };
    }

    private static int Lead(string value)
    {
        var lead = 0;
        while (LegalForms.Lead().Match(value[lead..]) is { Success: true } cue)
        {
            lead += cue.Length;
        }

        return lead;
    }

    private static string? YearIn(string value)
    {
        var years = Forms.AnyYear().Matches(value);
        return years.Count == 0 ? null : years[^1].Groups["v"].Value;
    }

    private static string Spaces(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(',', ' ');
}
