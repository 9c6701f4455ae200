using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Reads one source within a bracket, in whichever of the usual short forms it is.</summary>
internal static class BracketPiece
{
    /// <summary>The citation that a piece of a bracket is; null when it is none.</summary>
    public static Citation? Read(Manuscript manuscript, TextSpan span, HashSet<string> defined)
    {
        var raw = manuscript.Plain(span);
        if (!raw.Any(char.IsAsciiDigit) && !IsSourceWithoutNumber(raw) && ShortNames.At(raw, defined) is null)
        {
            return null;
        }

        return PieceReader.Plain(manuscript, span, defined) ?? NameAndYear(raw, span) ?? NameAndPage(raw, span)
            ?? Alone(manuscript, raw, span) ?? Newspaper(raw, span) ?? InFull(manuscript, span, raw);
    }

    /// <summary>A form that needs no number: "ibid.", "Orme, op. cit.", "n.d.", a title alone.</summary>
    private static bool IsSourceWithoutNumber(string raw) =>
        raw.Contains(" Const", StringComparison.Ordinal)
        || raw.Contains("bid", StringComparison.Ordinal)
        || CueForms.InnerSecondHand().IsMatch(raw)
        || CueForms.OpCit().IsMatch(raw)
        || Forms.NoDate().IsMatch(raw)
        || WholeForms.TitlePage().IsMatch(raw);

    /// <summary>"Pell and Dunn, 2004, p. 12".</summary>
    private static Citation? NameAndYear(string raw, TextSpan span)
    {
        var text = Source(raw, out var secondHand);
        var match = WholeForms.AuthorYear().Match(text);
        if (!match.Success || !IsName(match.Groups["a"].Value) || SourceWords.IsImprint(text))
        {
            return null;
        }

        var rest = match.Groups["rest"].Value;
        var last = PlaceForms.LastPages().Match(rest);
        var place = CitationParser.Parse("X, " + rest.TrimStart(',', ':', ' '));
        var pages = place.Pages ?? (last.Success ? last.Groups["v"].Value : null);
        return new Citation(span, CitationForm.AuthorYear)
        {
            Author = match.Groups["a"].Value.TrimEnd(',', ' '),
            Year = match.Groups["y"].Value,
            Pages = pages,
            Volume = place.Volume,
            IsSecondHand = secondHand,
        };
    }

    /// <summary>Without "see", "quoted in" and the like before the source.</summary>
    private static string Source(string raw, out bool secondHand)
    {
        var inner = CueForms.InnerSecondHand().Match(raw);
        secondHand = inner.Success;
        var text = inner.Success ? raw[(inner.Index + inner.Length)..] : raw;
        var cue = CueForms.Leading().Match(text);
        return cue.Success && cue.Length < text.Length ? text[cue.Length..] : text;
    }

    private static bool IsName(string names)
    {
        var words = names.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return !words.Any(word => Dates.OnlyMonth().IsMatch(word) && word is not "May")
            && words[0] is not ("The" or "In") && words[^1] is not "May"
            && !SourceWords.NoNames.Contains(words[0].ToLowerInvariant().Trim('.'));
    }

    /// <summary>Several words that begin with a capital and have no sign of a list of names.</summary>
    private static bool IsTitle(string words) =>
        words.Contains(' ', StringComparison.Ordinal) && char.IsUpper(words[0])
        && !words.Contains(" and ", StringComparison.Ordinal) && words.AsSpan().IndexOfAny('&', '.', ',') < 0;

    /// <summary>"Orwin 45", "Marlow and Stone 12–15", "'The Long Strike' 12".</summary>
    private static Citation? NameAndPage(string raw, TextSpan span)
    {
        var text = Source(raw, out var secondHand);
        var match = WholeForms.NamePage().Match(text);
        if (match.Success && IsName(match.Groups["a"].Value) && !Forms.AnyYear().IsMatch(match.Groups["p"].Value))
        {
            var names = match.Groups["a"].Value.TrimEnd(',');
            var isTitle = IsTitle(names);
            return new Citation(span, CitationForm.Parenthetical)
            {
                Author = isTitle ? null : names,
                Work = isTitle ? names : null,
                Pages = match.Groups["p"].Value,
                IsSecondHand = secondHand,
            };
        }

        return WholeForms.TitlePage().Match(text) is { Success: true } title && title.Groups["p"].Success
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
        if (!PlaceForms.Alone().IsMatch(raw) || manuscript.Text[span.Start - 1] != '(')
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

    /// <summary>"The Northern Mail, 3 April 2004".</summary>
    private static Citation? Newspaper(string raw, TextSpan span)
    {
        var match = WholeForms.Newspaper().Match(raw);
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

    /// <summary>A source with its place, its year or its address.</summary>
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
