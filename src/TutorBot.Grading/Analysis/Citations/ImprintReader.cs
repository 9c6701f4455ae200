using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// Finds a work cited in full within a sentence by its imprint, "(London: Penguin, 1990)", or by year and pages after
/// a journal's volume, and reaches back over title and author and on over the page.
/// </summary>
internal static partial class ImprintReader
{
    /// <summary>How far back from the bracket author and title may begin.</summary>
    private const int MostTokens = 60;

    public static IEnumerable<Citation> In(Manuscript manuscript)
    {
        foreach (var bracket in manuscript.Brackets.Where(bracket => bracket.Length is >= 6 and <= 120))
        {
            var inner = manuscript.Plain(new TextSpan(bracket.Start + 1, bracket.End - 1));
            var tail = Tail(manuscript.Text, bracket.End);
            var isJournal = tail > 0 && (WholeForms.YearAlone().IsMatch(inner) || MonthYear().IsMatch(inner));
            if ((SourceWords.IsImprint(inner) || isJournal) && Start(manuscript, bracket) is { } start)
            {
                var span = new TextSpan(start, bracket.End + tail);
                if (PieceReader.Full(manuscript, span, CitationForm.Note) is { Work: not null } found)
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>The length of the place behind the bracket.</summary>
    private static int Tail(string text, int from)
    {
        var match = After().Match(text[from..Math.Min(text.Length, from + 60)]);
        return match.Success ? match.Length : 0;
    }

    /// <summary>Where author and title before the bracket begin; null where nothing belongs to them.</summary>
    private static int? Start(Manuscript manuscript, TextSpan bracket)
    {
        var end = manuscript.TokenAt(bracket.Start);
        var start = end;
        var inTitle = false;
        while (start > 0 && end - start < MostTokens && (inTitle || Belongs(manuscript, start - 1)))
        {
            start--;
            if (manuscript.Mark(start) is '*' or '_' or '"' or '\u201C' or '\u201D')
            {
                inTitle = manuscript.Mark(start) == '\u201D' || (manuscript.Mark(start) != '\u201C' && !inTitle);
            }
        }

        while (start < end && !IsBeginning(manuscript, start))
        {
            start++;
        }

        return start < end ? manuscript.Tokens[start].Start : null;
    }

    /// <summary>A word or a mark that can stand in a name or in a title without marks.</summary>
    private static bool Belongs(Manuscript manuscript, int token)
    {
        var word = manuscript.Word(token);
        if (word.Length == 0)
        {
            return manuscript.Mark(token) switch
            {
                ',' or '*' or '_' or '"' or '\u201D' or '\u2019' or '\u2018' or '&' or ':' or '\'' => true,
                '.' => manuscript.Word(token - 1) is { Length: 1 } or "no" or "vol" or "al" or "ed" or "eds",
                _ => false,
            };
        }

        return manuscript.IsCapital(token) || manuscript.Tokens[token].IsNumber
            || word is "of" or "the" or "and" or "in" or "a" or "an" or "for" or "to" or "on" or "from" or "under"
                or "with" or "at" or "by" or "its" or "de" or "la" or "von" or "van" or "der" or "du"
                or "no" or "vol" or "et" or "al" or "ed" or "eds";
    }

    private static bool IsBeginning(Manuscript manuscript, int token)
    {
        var mark = manuscript.Mark(token);
        if (mark is '*' or '_' or '"' or '\u201C' or '\u2018')
        {
            return true;
        }

        return manuscript.IsCapital(token) && !Leads(manuscript, token);
    }

    /// <summary>"In", "See" or "As" at the start of a sentence leads up to the source and is no part of it.</summary>
    private static bool Leads(Manuscript manuscript, int token) =>
        manuscript.Word(token) is "in" or "see" or "as" or "from" or "by" or "for" or "cf" or "also" or "but"
            or "his" or "her" or "to" or "on" or "and" or "according";

    /// <summary>The place behind the bracket: ", vol. 2, pp. 3–5, 9" or ": 30–41".</summary>
    [GeneratedRegex(
        @"^(?:,\s(?:vol\.\s[0-9IVX]{1,5},\s)?(?:pp?\.\s?)?"
        + @"[0-9ivxlc]{1,5}(?:[\u2013-][0-9]{1,5})?(?:,\s[0-9]{1,4}(?![0-9\w])){0,3}"
        + @"|:\s?(?:pp?\.\s?)?[0-9]{1,5}(?:[\u2013-][0-9]{1,5})?)(?![\w])")]
    private static partial Regex After();

    /// <summary>"March 1987", "Jan./Feb. 1987".</summary>
    [GeneratedRegex(@"^(?:[A-Z][a-z]{2,8}\.?(?:[/\u2013-][A-Z][a-z]{2,8})?\s)(?:1[0-9]{3}|20[0-4][0-9])$")]
    private static partial Regex MonthYear();
}
