using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds a source that a sentence names after "see" or "quoted in", without brackets.</summary>
internal static partial class CuedReader
{
    /// <summary>Characters after the cue within which the source ends.</summary>
    private const int Longest = 260;

    public static IEnumerable<Citation> In(Manuscript manuscript)
    {
        for (var match = Cue().Match(manuscript.Text); match.Success; match = match.NextMatch())
        {
            var start = match.Index + match.Length;
            var end = Math.Min(manuscript.Text.Length, start + Longest);
            var window = manuscript.Text[start..end];
            if (Reach().Match(window) is not { Success: true } reach)
            {
                continue;
            }

            var span = new TextSpan(start, start + reach.Length);
            if (PieceReader.Full(manuscript, span, CitationForm.Note) is { } found && found.HasPlaceOrYear())
            {
                yield return found with { IsSecondHand = match.Value.Contains("ed in", StringComparison.Ordinal) };
            }
        }
    }

    private static bool HasPlaceOrYear(this Citation citation) =>
        citation.Author is not null && citation.Work is not null
        && (citation.Pages ?? citation.Volume ?? citation.Year) is not null;

    /// <summary>Words that lead up to a source, before a capital or a title's mark.</summary>
    [GeneratedRegex(
        @"\b(?:[Ss]ee(?:\salso)?|[Cc]f\.|[Qq]uoted\sin|[Cc]ited\sin|[Ss]ource:)\s"
        + @"(?=\p{Lu}|[\u2018\u201C""*_])")]
    private static partial Regex Cue();

    /// <summary>Up to the pages, or to a bracket with the year and the pages after it.</summary>
    [GeneratedRegex(
        @"^[^;\n]{6,200}?"
        + @"(?:,\s(?:pp?\.\s?)[0-9ivxlc]{1,5}(?:[\u2013-][0-9]{1,5})?"
        + @"|\((?:[^()]{2,60},\s)?(?:1[0-9]{3}|20[0-4][0-9])\)"
        + @"(?:,\s(?:pp?\.\s?)?[0-9]{1,4}(?:[\u2013-][0-9]{1,4})?)?)")]
    private static partial Regex Reach();
}
