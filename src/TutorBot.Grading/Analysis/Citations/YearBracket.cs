using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>A bracket with a year, and the pages in it or right after it: "(1970, p. 5)", "(1970), p. 5".</summary>
/// <param name="End">After the bracket and the pages.</param>
internal sealed partial record YearBracket(string Year, string? Pages, int End)
{
    /// <summary>What follows the year is a page rather than words of its own.</summary>
    public bool HasPages => Pages is { Length: > 0 } && char.IsAsciiDigit(Pages[0]);

    /// <summary>Null when the bracket holds anything else.</summary>
    public static YearBracket? At(Manuscript manuscript, TextSpan bracket)
    {
        var inner = manuscript.Plain(new TextSpan(bracket.Start + 1, bracket.End - 1));
        var year = WholeForms.YearAlone().Match(inner);
        if (!year.Success)
        {
            return null;
        }

        var rest = year.Groups["rest"].Value;
        if (rest.Length > 0)
        {
            return new YearBracket(inner[..^rest.Length], rest.TrimStart(',', ':', ' ', 'p', '.'), bracket.End);
        }

        var text = manuscript.Text;
        var after = After().Match(text[bracket.End..Math.Min(text.Length, bracket.End + 40)]);
        return after.Success
            ? new YearBracket(inner, after.Groups["v"].Value, bracket.End + after.Length)
            : new YearBracket(inner, null, bracket.End);
    }

    [GeneratedRegex(@"^,\spp?\.\s{0,2}(?<v>" + FormPieces.Range + @")(?![\w])")]
    private static partial Regex After();
}
