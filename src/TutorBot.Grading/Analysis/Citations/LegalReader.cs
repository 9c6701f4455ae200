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
            ? CourtCases.In(text, within).Concat(Anywhere.SelectMany(form => Matches(form(), text, within)))
                .Concat(Statutes(text, within))
            : [];

    /// <summary>The reference that a short stretch is, as in brackets or a note; null when it is none.</summary>
    public static Citation? Whole(string text, TextSpan span)
    {
        var best = In(text, span).OrderByDescending(found => found.Span.Length).FirstOrDefault();
        return best is not null && best.Span.Length * 10 >= span.Length * 6 ? best with { Span = span } : null;
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
        var lead = LegalWords.Lead(match.Value);
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
            Year = LegalWords.YearIn(value),
        };
    }

    private static string Spaces(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(',', ' ');
}
