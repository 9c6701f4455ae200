using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds author and title before a year in brackets: "Ardley's History of the Dyers (1970)".</summary>
internal static partial class TitledReader
{
    /// <summary>Characters before the bracket within which author and title begin.</summary>
    private const int Window = 180;

    /// <summary>Tokens after the bracket within which the sentence says that the work says something.</summary>
    private const int Near = 4;

    /// <summary>A name or an initial with its stop.</summary>
    private const string Name = @"(?:\p{Lu}[\p{L}-]{1,30}|\p{Lu}\.)";

    public static IEnumerable<Citation> In(Manuscript manuscript)
    {
        foreach (var bracket in manuscript.Brackets.Where(bracket => bracket.Length is >= 6 and <= 60))
        {
            if (YearBracket.At(manuscript, bracket) is { } year && Named(manuscript, bracket) is { } named
                && IsSource(manuscript, bracket, year, named.Work))
            {
                yield return new Citation(new TextSpan(named.Start, year.End), CitationForm.AuthorYear)
                {
                    Author = named.Author,
                    Work = named.Work,
                    Year = year.Year,
                    Pages = year.Pages,
                };
            }
        }
    }

    private static (int Start, string Author, string Work)? Named(Manuscript manuscript, TextSpan bracket)
    {
        var from = Math.Max(0, bracket.Start - Window);
        var match = AuthorAndTitle().Match(manuscript.Text[from..bracket.Start]);
        if (!match.Success)
        {
            return null;
        }

        var author = match.Groups["a"];
        var first = manuscript.TokenAt(from + author.Index);
        var end = manuscript.TokenAt(from + author.Index + author.Length - 1) + 1;
        while (first < end - 1 && NameWords.Never.Contains(manuscript.Word(first)))
        {
            first++;
        }

        var start = manuscript.Tokens[first].Start;
        var name = manuscript.Text[start..(from + author.Index + author.Length)];
        return AuthorAndWork.IsNames(name) && !NameWords.Never.Contains(manuscript.Word(first))
            && !IsPlace(manuscript, first)
            ? (start, name, manuscript.Plain(Span(match.Groups["w"], from)))
            : null;
    }

    private static bool IsPlace(Manuscript manuscript, int first) =>
        NameWords.BeforePlaces.Contains(manuscript.Word(first - 1)) && manuscript.Word(first - 2) is not "according";

    private static bool IsSource(Manuscript manuscript, TextSpan bracket, YearBracket year, string work)
    {
        var after = manuscript.TokenAt(bracket.End);
        return year.Pages is not null
            || work.Split(' ').Any(word => SourceWords.TitleWords.Contains(word.TrimEnd(':', ',').ToLowerInvariant()))
            || Enumerable.Range(after, Near).Any(at => ReportingVerbs.Default.IsVerb(manuscript, at));
    }

    private static TextSpan Span(Group group, int from) => new(from + group.Index, from + group.Index + group.Length);

    /// <summary>Names, then "'s" or a comma, then three or more words of a title, up to the bracket.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?<a>" + Name + @"(?:\s" + Name + @"){0,3})(?:['\u2019]s|,)\s"
        + @"(?<w>\p{Lu}[\p{L}'\u2019-]{0,30}:?"
        + @"(?:\s(?:(?:of|the|and|in|a|an|to|for|on|from|under|with|at|by)(?!\p{L})"
        + @"|\p{Lu}[\p{L}'\u2019-]{0,30}:?|1[0-9]{3}(?:[\u2013-][0-9]{2,4})?)){2,12})\s$")]
    private static partial Regex AuthorAndTitle();
}
