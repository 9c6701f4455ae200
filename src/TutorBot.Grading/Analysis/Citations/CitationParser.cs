using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Takes one citation apart, whatever style it is written in.</summary>
internal static class CitationParser
{
    /// <summary>Longer stretches are no citation.</summary>
    public const int Longest = 600;

    /// <summary>Marks and signs of italics around a short name.</summary>
    private static readonly char[] ShortNameMarks = [' ', '\u2018', '\u2019', '"', '\u201C', '\u201D', '*', '_', '.'];

    /// <param name="raw">One citation with single spaces, without the brackets around it.</param>
    public static CitationParts Parse(string raw)
    {
        var text = new MaskedText(raw.Trim(' ', '.', ',', ';', ':'));
        var url = Link(text);
        var defines = text.Take(CueForms.Defining())?.Trim(ShortNameMarks);
        var left = Source(text.Left.Replace(MaskedText.Taken, ' ').Trim(' ', '.', ','), out var secondHand);
        var parts = AuthorFirst(WholeForms.YearSecond(), left)
            ?? AuthorFirst(WholeForms.YearBetweenStops(), left)
            ?? InAnyOrder(left);
        return parts with { Url = url, Defines = defines, IsSecondHand = secondHand };
    }

    private static string? Link(MaskedText text)
    {
        var doi = Forms.Doi().Match(text.Left);
        var found = doi.Success ? text.Take(doi) : text.Take(Forms.Link());
        return found is null ? null : LinkEnd.Cut(found);
    }

    /// <summary>Without "see", "quoted in" and the like before the source.</summary>
    private static string Source(string text, out bool secondHand)
    {
        var inner = CueForms.InnerSecondHand().Match(text);
        secondHand = inner.Success;
        var left = inner.Success ? text[(inner.Index + inner.Length)..] : text;
        var own = CueForms.SecondHand().Match(left);
        secondHand |= own.Success;
        left = own.Success ? left[own.Length..] : left;
        return CueForms.Leading().Match(left) is { Success: true } cue && cue.Length < left.Length
            && IsBegun(left[cue.Length])
            ? left[cue.Length..]
            : left;
    }

    private static bool IsBegun(char first) =>
        char.IsUpper(first) || char.IsAsciiDigit(first) || first is '\u2018' or '\u201C' or '"' or '\'' or '*' or '_';

    /// <summary>Author and year before the title; null where what stands first is no author.</summary>
    private static CitationParts? AuthorFirst(Regex form, string text) =>
        form.Match(text) is { Success: true } match && IsAuthor(match.Groups["a"].Value) ? WithYearSecond(match) : null;

    private static bool IsAuthor(string text) =>
        text.Length <= 160 && !text.Any(char.IsAsciiDigit)
        && (AuthorAndWork.IsNames(text)
            || WholeForms.SurnameFirst().IsMatch(text)
            || text.Split(' ').Length <= 8);

    private static CitationParts WithYearSecond(Match match)
    {
        var rest = new MaskedText(match.Groups["rest"].Value);
        var parts = Numbers(rest);
        var (work, container) = Title(rest.FirstWords());
        return parts with
        {
            Author = Trim(match.Groups["a"].Value),
            Year = match.Groups["y"].Value,
            Work = work,
            Container = container,
        };
    }

    private static (string? Work, string? Container) Title(string text)
    {
        if (WholeForms.QuotedTitle().Match(text) is { Success: true } quoted)
        {
            return (quoted.Groups["t"].Value, Trim(text[quoted.Length..]));
        }

        var end = SentenceStops.First(text);
        return (Trim(text[..end]), Trim(text[end..]));
    }

    private static CitationParts InAnyOrder(string text)
    {
        var left = new MaskedText(text);
        var parts = Numbers(left);
        var (author, work, container) = AuthorAndWork.Split(left.FirstWords());
        return parts with { Author = author, Work = work, Container = container };
    }

    private static CitationParts Numbers(MaskedText text)
    {
        var pages = text.Take(PlaceForms.MarkedPages());
        var plain = PlaceForms.PlainVolume().Match(text.Left);
        var issue = text.Take(PlaceForms.MarkedIssue());
        var both = PlaceForms.VolumeAndIssue().Match(text.Left);
        issue ??= both.Success ? both.Groups["i"].Value : null;
        var volume = text.Take(both) ?? text.Take(PlaceForms.MarkedVolume()) ?? text.Take(plain);
        var year = Year(text);
        pages ??= text.Take(PlaceForms.PageRange()) ?? text.Take(PlaceForms.LastPages());
        return new CitationParts
        {
            Pages = pages?.Trim(' ', ',', '.'),
            Volume = volume?.Trim(' ', ',', '.'),
            Issue = issue?.Trim(' ', ',', '.'),
            Year = year,
        };
    }

    private static string? Year(MaskedText text)
    {
        var bracketed = Forms.BracketedYear().Matches(text.Left);
        if (bracketed.Count > 0)
        {
            return text.Take(bracketed[^1]);
        }

        var dates = Dates.Dated().Matches(text.Left);
        return dates.Count > 0 ? text.Take(dates[^1]) : text.Take(Forms.NoDate());
    }

    internal static string? Trim(string text)
    {
        var trimmed = text.Trim(' ', ',', ';', ':', '*', '_', '.', '(', '[', ')');
        return trimmed.Length == 0 ? null
            : EndsInInitial(trimmed) && text.AsSpan().TrimEnd(" ,;:").EndsWith(".") ? trimmed + "."
            : trimmed;
    }

    /// <summary>The stop after an initial belongs to the name.</summary>
    private static bool EndsInInitial(string text) =>
        char.IsUpper(text[^1]) && (text.Length == 1 || text[^2] is ' ' or '.' or '-')
        || text.EndsWith(" al", StringComparison.Ordinal);
}
