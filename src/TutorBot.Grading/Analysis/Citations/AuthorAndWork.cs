using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Parts the author from the title in the words before a citation's numbers.</summary>
internal static partial class AuthorAndWork
{
    private const string Surname = @"\p{Lu}[\p{L}'\u2019-]{0,30}";

    private const string Initials = @"(?:\p{Lu}\.[\s-]?){1,4}";

    /// <summary>"Emma K." where it is sure that the names end or go on behind it.</summary>
    private const string FirstName =
        @"\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}\.){0,3}"
        + @"(?=\.|,\s(?:and|&|et)|\s(?:and|&)\s|;|,\seds?\.|\s\([Ee]d)";

    /// <summary>"Emma K. Pell" at the end of the names.</summary>
    private const string FullName = @"\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'\u2019-]{1,30}(?=\.)";

    private static readonly SearchValues<char> TitleMarks = SearchValues.Create("\"\u201C\u2018*_'");
    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/citations");
    private static readonly FrozenSet<string> TitleWords =
        Lists.List("title-words").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NoNames = Lists.List("no-names").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Author, title and what the title stands in, each null where the words have none.</summary>
    public static (string? Author, string? Work, string? Container) Split(string head)
    {
        var text = head.Trim(' ', ',', ';', ':');
        return text.Length == 0 ? (null, null, null)
            : AtQuotedTitle(text) ?? AfterSurnameFirst(text) ?? AtIn(text) ?? AtComma(text);
    }

    /// <summary>True for one or more names of people and for nothing else.</summary>
    public static bool IsNames(string text)
    {
        var words = text.Split([' ', ',', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 14 && WholeForms.OnlyNames().IsMatch(text.Trim())
            && !words.Any(word => NoNames.Contains(Plain(word)) || TitleWords.Contains(Plain(word)));
    }

    private static string Plain(string word) => word.Trim('.', '\'', '\u2019').ToLowerInvariant();

    /// <summary>"Orme, 'The Mill', in Old Towns": at the marks of the title.</summary>
    private static (string?, string?, string?)? AtQuotedTitle(string text)
    {
        var from = text.AsSpan().IndexOfAny(TitleMarks) is var found and >= 0 ? found : text.Length;
        while (from < text.Length)
        {
            var isStart = from == 0 || text[from - 1] is ' ' or '(' or ',';
            if (isStart && WholeForms.QuotedTitle().Match(text[from..]) is { Success: true } title)
            {
                var container = CitationParser.Trim(InWord().Replace(text[(from + title.Length)..], ""));
                var author = CitationParser.Trim(InWord().Replace(text[..from], ""));
                return (author, title.Groups["t"].Value.Trim(), container);
            }

            var next = text.AsSpan(from + 1).IndexOfAny(TitleMarks);
            from = next < 0 ? text.Length : from + 1 + next;
        }

        return null;
    }

    /// <summary>"Orme, J. The Mill. Leeds": after the names.</summary>
    private static (string?, string?, string?)? AfterSurnameFirst(string text)
    {
        var match = Inverted().Match(text);
        if (!match.Success || NoNames.Contains(Plain(match.Value.Split(',')[0])))
        {
            return null;
        }

        var rest = text[match.Length..].TrimStart(' ', '.', ',');
        var end = SentenceStops.First(rest);
        return (CitationParser.Trim(match.Value), CitationParser.Trim(rest[..end]), CitationParser.Trim(rest[end..]));
    }

    /// <summary>"Orme in The Mill".</summary>
    private static (string?, string?, string?)? AtIn(string text)
    {
        var at = text.IndexOf(" in ", StringComparison.Ordinal);
        var follows = at > 0 && at + 4 < text.Length && (char.IsUpper(text[at + 4]) || text[at + 4] is '*' or '_');
        return follows && IsNames(text[..at])
            ? (CitationParser.Trim(text[..at]), CitationParser.Trim(text[(at + 4)..]), null)
            : null;
    }

    /// <summary>"Orme, The Mill": after as many commas as stand between names.</summary>
    private static (string?, string?, string?) AtComma(string text)
    {
        var end = NamesEnd(text);
        if (end == 0)
        {
            return (null, CitationParser.Trim(text), null);
        }

        var (work, container) = Work(text[end..].TrimStart(' ', ','));
        return (CitationParser.Trim(text[..end]), work, container);
    }

    private static (string? Work, string? Container) Work(string text)
    {
        var stop = SentenceStops.First(text);
        return (CitationParser.Trim(text[..stop]), CitationParser.Trim(text[stop..]));
    }

    /// <summary>How far the names at the start reach: over commas only while each part is a full name.</summary>
    private static int NamesEnd(string text)
    {
        var end = 0;
        var from = 0;
        while (from < text.Length)
        {
            var comma = text.IndexOf(", ", from, StringComparison.Ordinal);
            var stop = comma < 0 ? text.Length : comma;
            var part = text[from..stop];
            var isFirst = from == 0;
            if (!IsNames(part) || (!isFirst && !IsFurtherName(part)) || (isFirst && part.Split(' ').Length > 7))
            {
                break;
            }

            end = stop;
            from = stop + 2;
        }

        return end;
    }

    /// <summary>After the first: another author has an initial or comes after "and".</summary>
    private static bool IsFurtherName(string part) =>
        Initial().IsMatch(part) || part.StartsWith("and ", StringComparison.Ordinal);

    [GeneratedRegex(@"^[,.;]?\s{0,2}(?:[Ii]n:?\s)?|,?\s[Ii]n:?\s{0,2}$")]
    private static partial Regex InWord();

    [GeneratedRegex(@"\b\p{Lu}\.")]
    private static partial Regex Initial();

    /// <summary>"Orme, J., Emma Pell and Dunn, K., eds.": authors of whom the first has the surname first.</summary>
    [GeneratedRegex(
        "^" + Surname + @"(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?,\s(?:" + Initials + "|" + FirstName + ")"
        + @"(?:(?:,?\s(?:and|&)\s|,\s|;\s)(?:" + Surname + @",\s" + Initials
        + @"|(?:\p{Lu}\.\s?){1,4}\p{Lu}[\p{L}'\u2019-]{1,30}"
        + "|" + FullName + ")){0,8}"
        + @"(?:,?\set\sal\.?)?(?:,?\s\([Ee]ds?\.?\)|,\seds?\.)?(?=[.,\s]|$)")]
    private static partial Regex Inverted();
}
