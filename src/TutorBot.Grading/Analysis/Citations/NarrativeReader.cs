using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds an author in the sentence with the year in brackets: "as Carr (1961) argues".</summary>
internal static class NarrativeReader
{
    private const int MostNames = 12;

    private static readonly ReportingVerbs Verbs = ReportingVerbs.Default;

    public static IEnumerable<Citation> In(Manuscript manuscript)
    {
        foreach (var bracket in manuscript.Brackets.Where(bracket => bracket.Length is >= 6 and <= 60))
        {
            if (YearBracket.At(manuscript, bracket) is { } year && Authors(manuscript, bracket, year) is { } authors)
            {
                var name = manuscript.Plain(authors).Replace("\u2019s", "", StringComparison.Ordinal)
                    .Replace("'s", "", StringComparison.Ordinal).TrimEnd('\'', '\u2019');
                yield return new Citation(new TextSpan(authors.Start, year.End), CitationForm.AuthorYear)
                {
                    Author = name,
                    Year = year.Year,
                    Pages = year.Pages,
                };
            }
        }
    }

    private static TextSpan? Authors(Manuscript manuscript, TextSpan bracket, YearBracket year)
    {
        var end = manuscript.TokenAt(bracket.Start);
        var start = end;
        var isGroup = false;
        while (start > 0 && end - start < MostNames && Joins(manuscript, start - 1, end))
        {
            start--;
            isGroup |= manuscript.Word(start) is "and" or "al" || manuscript.Mark(start) is '&' or '.';
        }

        while (start < end && !IsNameStart(manuscript, start))
        {
            start++;
        }

        var isSource = start < end && !IsInTitle(manuscript, start)
            && (IsAccording(manuscript, start) || IsCited(manuscript, start, end, bracket, isGroup)
                || (year.HasPages
                    && (manuscript.Word(start - 1) is "by" or "to" || Verbs.IsVerb(manuscript, start - 1))));
        return isSource ? manuscript.Span(start, end) : null;
    }

    private static bool Joins(Manuscript manuscript, int token, int end)
    {
        var word = manuscript.Word(token);
        if (word.Length == 0)
        {
            return manuscript.Mark(token) is '&' || (manuscript.Mark(token) == '.' && IsInitial(manuscript, token - 1))
                || (manuscript.Mark(token) == ',' && token + 1 < end && IsNameLike(manuscript, token - 1));
        }

        return IsNameLike(manuscript, token) || word is "and" or "et" or "al" or "de" or "van" or "von" or "der"
            or "la";
    }

    private static bool IsInitial(Manuscript manuscript, int token) =>
        manuscript.Word(token) is { Length: 1 } && manuscript.IsCapital(token) || manuscript.Word(token) is "al";

    private static bool IsNameLike(Manuscript manuscript, int token)
    {
        var word = manuscript.Word(token);
        return manuscript.IsCapital(token) && !SourceWords.NoNames.Contains(word) && !SourceWords.Naming.Contains(word)
            && (!SourceWords.TitleWords.Contains(word) || word is "world");
    }

    private static bool IsNameStart(Manuscript manuscript, int token) =>
        IsNameLike(manuscript, token) || (manuscript.Word(token) is "de" or "van" or "von" && IsNameLike(manuscript,
            token + 1));

    private static bool IsAccording(Manuscript manuscript, int start) =>
        manuscript.Word(start - 1) is "to" && manuscript.Word(start - 2) is "according";

    /// <summary>"In the Shade of the Mill (1970)": the last words of a title are nobody's name.</summary>
    private static bool IsInTitle(Manuscript manuscript, int start)
    {
        var at = start - 1;
        while (at > 0 && manuscript.Word(at) is "of" or "the" or "a" or "an" or "in" or "and")
        {
            at--;
        }

        return at < start - 1 && manuscript.Word(start - 1) is not "and" && manuscript.IsCapital(at)
            && !NameWords.Never.Contains(manuscript.Word(at));
    }

    private static bool IsCited(Manuscript manuscript, int start, int end, TextSpan bracket, bool isGroup)
    {
        var after = manuscript.TokenAt(bracket.End);
        var reports = Verbs.IsVerb(manuscript, after) || Verbs.IsVerb(manuscript, after + 1)
            || Verbs.IsVerb(manuscript, after + 2) || manuscript.Word(after) is "who" or "has" or "have";
        var before = manuscript.Word(start - 1);
        var last = manuscript.Word(end - 1);
        var possessive = last.EndsWith("'s", StringComparison.Ordinal) || manuscript.Mark(end - 1) is '\'' or '\u2019';
        if (before is "the" or "in" or "at" or "of" && !reports && !isGroup)
        {
            return false;
        }

        return reports || isGroup || possessive
            || (end - start == 1 && SourceWords.Naming.Contains(before) && before is not ("in" or "of" or "to"
                or "from"));
    }
}
