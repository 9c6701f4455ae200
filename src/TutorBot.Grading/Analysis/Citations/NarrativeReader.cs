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
            var inner = manuscript.Plain(new TextSpan(bracket.Start + 1, bracket.End - 1));
            var year = WholeForms.YearAlone().Match(inner);
            if (year.Success && Authors(manuscript, bracket) is { } authors)
            {
                var span = new TextSpan(authors.Start, bracket.End);
                var name = manuscript.Plain(authors).Replace("\u2019s", "", StringComparison.Ordinal)
                    .Replace("'s", "", StringComparison.Ordinal).TrimEnd('\'', '\u2019');
                var rest = year.Groups["rest"].Value;
                yield return new Citation(span, CitationForm.AuthorYear)
                {
                    Author = name,
                    Year = rest.Length > 0 ? inner[..^rest.Length] : inner,
                    Pages = rest.Length > 0 ? rest.TrimStart(',', ':', ' ', 'p', '.') : null,
                };
            }
        }
    }

    private static TextSpan? Authors(Manuscript manuscript, TextSpan bracket)
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

        return start < end && IsCited(manuscript, start, end, bracket, isGroup) ? manuscript.Span(start, end) : null;
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
                or "from"))
            || (end - start == 1 && before is "to" && manuscript.Word(start - 2) == "according");
    }
}
