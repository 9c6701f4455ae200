using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds citations in brackets; several in one pair, parted by semicolons, are several.</summary>
internal static class BracketedReader
{
    private const int Longest = 400;

    public static IEnumerable<Citation> In(Manuscript manuscript, HashSet<string> defined)
    {
        var end = 0;
        foreach (var bracket in manuscript.Brackets.Where(bracket => bracket.Length is > 2 and <= Longest))
        {
            if (bracket.Start < end)
            {
                continue;
            }

            var pieces = Pieces(manuscript, bracket);
            var found = pieces.Count == 1 ? One(manuscript, bracket, defined) : Several(manuscript, pieces, defined);
            foreach (var citation in found)
            {
                end = bracket.End;
                yield return citation;
            }
        }
    }

    private static IEnumerable<Citation> One(Manuscript manuscript, TextSpan bracket, HashSet<string> defined)
    {
        var inner = new TextSpan(bracket.Start + 1, bracket.End - 1);
        if (Piece(manuscript, inner, defined) is { } citation)
        {
            yield return citation with { Span = bracket };
        }
    }

    private static IEnumerable<Citation> Several(Manuscript manuscript, List<TextSpan> pieces, HashSet<string> defined)
    {
        string? author = null;
        foreach (var piece in pieces)
        {
            if (Piece(manuscript, piece, defined) is { } citation)
            {
                author = citation.Author ?? author;
                yield return citation;
            }
            else if (author is not null && Forms.YearAlone().Match(manuscript.Plain(piece)) is { Success: true } year)
            {
                yield return new Citation(piece, CitationForm.AuthorYear) { Author = author, Year = year.Value };
            }
        }
    }

    private static List<TextSpan> Pieces(Manuscript manuscript, TextSpan bracket)
    {
        var pieces = new List<TextSpan>();
        var from = bracket.Start + 1;
        for (var at = from; at < bracket.End; at++)
        {
            if (at == bracket.End - 1 || manuscript.Text[at] == ';')
            {
                var piece = LineReader.Trim(manuscript.Text, from, at);
                if (piece.Length > 0)
                {
                    pieces.Add(piece);
                }

                from = at + 1;
            }
        }

        return pieces;
    }

    private static Citation? Piece(Manuscript manuscript, TextSpan span, HashSet<string> defined)
    {
        var raw = manuscript.Plain(span);
        if (!raw.Any(char.IsAsciiDigit) && !raw.Contains(" Const", StringComparison.Ordinal) && !raw.Contains("bid",
            StringComparison.Ordinal)
            && !Forms.InnerSecondHand().IsMatch(raw) && !Forms.OpCit().IsMatch(raw) && !Forms.NoDate().IsMatch(raw)
            && ShortNames.At(raw, defined) is null && !Forms.TitlePage().IsMatch(raw))
        {
            return null;
        }

        return PieceReader.Plain(manuscript, span, defined) ?? NameAndYear(raw, span) ?? NameAndPage(raw, span)
            ?? Alone(manuscript, raw, span) ?? Newspaper(raw, span) ?? InFull(manuscript, span, raw);
    }

    private static Citation? NameAndYear(string raw, TextSpan span)
    {
        var text = Source(raw, out var secondHand);
        var match = Forms.AuthorYear().Match(text);
        if (!match.Success || !IsName(match.Groups["a"].Value) || SourceWords.IsImprint(text))
        {
            return null;
        }

        var place = CitationParser.Parse("X, " + match.Groups["rest"].Value.TrimStart(',', ':', ' '));
        var pages = place.Pages ?? (match.Groups["rest"].Value.Any(char.IsAsciiDigit)
            ? Forms.LastPages().Match(match.Groups["rest"].Value) is { Success: true } last ? last.Groups["v"].Value
                : null
            : null);
        return new Citation(span, CitationForm.AuthorYear)
        {
            Author = match.Groups["a"].Value.TrimEnd(',', ' '),
            Year = match.Groups["y"].Value,
            Pages = pages,
            Volume = place.Volume,
            IsSecondHand = secondHand,
        };
    }

    private static string Source(string raw, out bool secondHand)
    {
        var inner = Forms.InnerSecondHand().Match(raw);
        secondHand = inner.Success;
        var text = inner.Success ? raw[(inner.Index + inner.Length)..] : raw;
        return Forms.Cue().Match(text) is { Success: true } cue && cue.Length < text.Length ? text[cue.Length..]
            : text;
    }

    private static bool IsName(string names)
    {
        var words = names.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return !words.Any(word => Dates.OnlyMonth().IsMatch(word) && word is not "May") && words[0] is not ("The"
            or "In")
            && !SourceWords.NoNames.Contains(words[0].ToLowerInvariant().Trim('.')) && words[^1] is not "May";
    }

    private static Citation? NameAndPage(string raw, TextSpan span)
    {
        var text = Source(raw, out var secondHand);
        var match = Forms.NamePage().Match(text);
        if (match.Success && IsName(match.Groups["a"].Value) && !Forms.AnyYear().IsMatch(match.Groups["p"].Value))
        {
            var names = match.Groups["a"].Value.TrimEnd(',');
            var isTitle = names.Contains(' ', StringComparison.Ordinal) && !names.Contains(" and ",
                StringComparison.Ordinal)
                && !names.Contains('&', StringComparison.Ordinal) && !names.Contains('.', StringComparison.Ordinal)
                && !names.Contains(',', StringComparison.Ordinal) && char.IsUpper(names[0]);
            return new Citation(span, CitationForm.Parenthetical)
            {
                Author = isTitle ? null : names,
                Work = isTitle ? names : null,
                Pages = match.Groups["p"].Value,
                IsSecondHand = secondHand,
            };
        }

        return Forms.TitlePage().Match(text) is { Success: true } title && title.Groups["p"].Success
            ? new Citation(span, CitationForm.Parenthetical)
            {
                Work = title.Groups["w"].Value.Trim(' ', ',', '.'),
                Pages = title.Groups["p"].Value,
            }
            : null;
    }

    /// <summary>A page alone: the work was named in the sentence.</summary>
    private static Citation? Alone(Manuscript manuscript, string raw, TextSpan span)
    {
        if (!Forms.PlaceAlone().IsMatch(raw) || manuscript.Text[span.Start - 1] != '(')
        {
            return null;
        }

        var after = span.End + 1 < manuscript.Text.Length ? manuscript.Text[span.End + 1] : '.';
        var spaced = span.Start >= 2 && char.IsWhiteSpace(manuscript.Text[span.Start - 2]);
        if (raw[0] != 'p' && (after is not ('.' or ',' or ';' or ':') || !spaced))
        {
            return null;
        }

        var pages = raw.TrimStart('p', '.', ' ', 'a', 'r').TrimEnd('.');
        return new Citation(span, CitationForm.Parenthetical) { Pages = pages };
    }

    private static Citation? Newspaper(string raw, TextSpan span)
    {
        var match = Forms.Newspaper().Match(raw);
        if (!match.Success || SourceWords.NoNames.Contains(match.Groups["w"].Value.ToLowerInvariant())
            || Dates.OnlyMonth().IsMatch(match.Groups["w"].Value) || !Dates.Dated().IsMatch(raw))
        {
            return null;
        }

        var parts = CitationParser.Parse(raw);
        return parts.At(span, CitationForm.Parenthetical) with
        {
            Author = null,
            Work = match.Groups["w"].Value,
            Container = null,
        };
    }

    private static Citation? InFull(Manuscript manuscript, TextSpan span, string raw)
    {
        var text = Source(raw, out _);
        var first = text.Length > 0 ? text[0] : ' ';
        if (!char.IsUpper(first) && first is not ('\u2018' or '\u201C' or '"' or '\'' or '*' or '_'))
        {
            return null;
        }

        var parts = CitationParser.Parse(raw);
        var isPlaced = parts.HasPlace && (parts.Author is not null || parts.Work is not null);
        var isDated = parts.Work is not null && parts.Year is not null && parts.Author is not null;
        var isLinked = parts.Url is not null && parts.HasSource;
        var isSecond = parts.IsSecondHand && parts.HasSource;
        return (isPlaced || isDated || isLinked || isSecond) && !SourceWords.IsProse(raw)
            && !SourceWords.IsImprint(raw)
            ? parts.At(span, CitationForm.Parenthetical)
            : null;
    }
}
