using System.Collections.Frozen;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds references to archives: a house or its letters with the signature of a file.</summary>
internal static class ArchiveReader
{
    /// <summary>Characters after the house within which its signature ends.</summary>
    private const int Longest = 200;

    /// <summary>Words of a place's or a people's name before the word for the house.</summary>
    private const int LongestPlace = 3;

    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/citations");

    private static readonly PhraseIndex Houses = new(Lists.List("archives"));

    /// <summary>Words with which a signature without the name of its house begins.</summary>
    private static readonly FrozenSet<string> Starts =
        Lists.List("signatures").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>First words of a sentence that send the reader to a house and are no part of its name.</summary>
    private static readonly FrozenSet<string> Sending = Lists.List("sending").ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Citation> In(Manuscript manuscript)
    {
        var at = 0;
        while (at < manuscript.Tokens.Length)
        {
            if (At(manuscript, at) is { } found)
            {
                yield return found;
                at = manuscript.TokenAt(found.Span.End);
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The reference that a short stretch is; null when it is none.</summary>
    public static Citation? Whole(Manuscript manuscript, TextSpan span)
    {
        var first = manuscript.TokenAt(span.Start);
        for (var at = first; at < first + 4 && at < manuscript.Tokens.Length; at++)
        {
            if (At(manuscript, at) is { } found && found.Span.Start < span.End)
            {
                return found.Span.Length * 2 >= span.Length ? found with { Span = span } : null;
            }
        }

        return null;
    }

    /// <summary>The reference that begins at a token, or at the place's name before it.</summary>
    private static Citation? At(Manuscript manuscript, int token)
    {
        if (!manuscript.IsCapital(token) && manuscript.Word(token) is not "f")
        {
            return null;
        }

        var start = manuscript.Tokens[token].Start;
        var house = Houses.Longest(manuscript, token);
        if (house == 0 && !Starts.Contains(manuscript.Word(token)))
        {
            return null;
        }

        var from = house > 0 ? manuscript.Tokens[token + house - 1].End : start;
        var window = manuscript.Text[from..Math.Min(manuscript.Text.Length, from + Longest)];
        var form = house > 0 ? ArchiveForms.AfterHouse() : ArchiveForms.Bare();
        return form.Match(window) is { Success: true } match
            ? Make(manuscript, house > 0 ? HouseStart(manuscript, token) : start, from + match.Length)
            : null;
    }

    /// <summary>"Dorset Record Office": the name of the place or the people before the word for the house.</summary>
    private static int HouseStart(Manuscript manuscript, int token)
    {
        var first = token;
        while (first > 0 && token - first < LongestPlace && IsOfName(manuscript, first - 1))
        {
            first--;
        }

        return manuscript.Tokens[first].Start;
    }

    /// <summary>Where a sentence begins a capital tells little: the word itself must be fit for a name.</summary>
    private static bool IsOfName(Manuscript manuscript, int token)
    {
        var word = manuscript.Word(token);
        return manuscript.IsCapital(token)
            && manuscript.Tokens[token + 1].Start == manuscript.Tokens[token].End + 1
            && (!NameReader.IsInitial(manuscript, token)
                || !(NameWords.Never.Contains(word) || Sending.Contains(word)));
    }

    private static Citation Make(Manuscript manuscript, int start, int end)
    {
        var text = manuscript.Text;
        while (text[end - 1] is '.' or ',' or ' ' or ';' or '\n')
        {
            end--;
        }

        var span = new TextSpan(start, end);
        var raw = manuscript.Plain(span);
        var pages = ArchiveForms.Leaves().Match(raw);
        return new Citation(span, CitationForm.Archive)
        {
            Work = pages.Success ? raw[..pages.Index].TrimEnd(' ', ',') : raw,
            Pages = pages.Success ? pages.Groups["v"].Value : null,
            Year = Dates.Dated().Match(raw) is { Success: true } year ? year.Groups["v"].Value : null,
        };
    }
}
