using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds a newspaper in the sentence with the day in brackets: "the Northern Mail (3 April 2004)".</summary>
internal static partial class NewspaperReader
{
    private const int MostWords = 5;

    public static IEnumerable<Citation> In(Manuscript manuscript)
    {
        foreach (var bracket in manuscript.Brackets.Where(bracket => bracket.Length is >= 10 and <= 40))
        {
            var inner = manuscript.Plain(new TextSpan(bracket.Start + 1, bracket.End - 1));
            var day = Day().Match(inner);
            if (day.Success && Paper(manuscript, manuscript.TokenAt(bracket.Start)) is { } paper)
            {
                yield return new Citation(new TextSpan(paper.Start, bracket.End), CitationForm.Parenthetical)
                {
                    Work = manuscript.Plain(paper).Trim('*', '_'),
                    Year = day.Groups["y"].Value,
                };
            }
        }
    }

    /// <summary>The words with capitals before a token, of which one is a newspaper's: "Mail", "Times".</summary>
    private static TextSpan? Paper(Manuscript manuscript, int end)
    {
        var start = end;
        var isPaper = false;
        while (start > 0 && end - start < MostWords && IsOfTitle(manuscript, start - 1))
        {
            start--;
            isPaper |= SourceWords.TitleWords.Contains(manuscript.Word(start));
        }

        return isPaper ? manuscript.Span(start, end) : null;
    }

    private static bool IsOfTitle(Manuscript manuscript, int token) =>
        (manuscript.IsCapital(token) || manuscript.Mark(token) is '*' or '_')
        && !SourceWords.NoNames.Contains(manuscript.Word(token));

    /// <summary>"3 April 2004", "April 3, 2004, p. 1".</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{1,2}\.?\s\p{Lu}[a-z]{2,8}\.?|\p{Lu}[a-z]{2,8}\.?\s[0-9]{1,2},?)"
        + @"\s(?<y>1[0-9]{3}|20[0-4][0-9])(?:,\sp{1,2}\.\s?[0-9]{1,3})?$")]
    private static partial Regex Day();
}
