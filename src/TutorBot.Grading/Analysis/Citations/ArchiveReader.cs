using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds references to archives: a house or its letters with the signature of a file.</summary>
internal static partial class ArchiveReader
{
    private const int Longest = 200;

    private static readonly PhraseIndex Houses =
        new(LexiconFile.Open("en/analysis/citations").List("archives"));

    /// <summary>Words with which a signature without the name of its house begins.</summary>
    private static readonly FrozenSet<string> Starts =
        LexiconFile.Open("en/analysis/citations").List("signatures").ToFrozenSet(StringComparer.Ordinal);

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
                return found.Span.Length * 10 >= span.Length * 5 ? found with { Span = span } : null;
            }
        }

        return null;
    }

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
        var form = house > 0 ? Signature() : BareSignature();
        return form.Match(window) is not { Success: true } match ? null
            : Make(manuscript, house > 0 ? HouseStart(manuscript, token) : start, from + match.Length);
    }

    /// <summary>"Dorset Record Office": the name of the place or the people before the word for the house.</summary>
    private static int HouseStart(Manuscript manuscript, int token)
    {
        var first = token;
        while (first > 0 && token - first < 3 && manuscript.IsCapital(first - 1) && !NameReader.IsInitial(manuscript,
            first - 1)
            && manuscript.Tokens[first].Start == manuscript.Tokens[first - 1].End + 1)
        {
            first--;
        }

        return manuscript.Tokens[first].Start;
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
        var pages = Leaves().Match(raw);
        return new Citation(span, CitationForm.Archive)
        {
            Work = pages.Success ? raw[..pages.Index].TrimEnd(' ', ',') : raw,
            Pages = pages.Success ? pages.Groups["v"].Value : null,
            Year = Dates.Dated().Match(raw) is { Success: true } year ? year.Groups["v"].Value : null,
        };
    }

    [GeneratedRegex(@"^(?:\s?\([A-Z]{2,8}\))?(?:[,:]?\s{1,3}(?:of\s(?:the\s)?)?(?:\p{Lu}[\p{L}'\u2019]{1,20}(?:,)?\s"
        + @"{1,3}){0,6})?(?:[,:\s]{1,3}(?:"
        + @"(?:[Ff]ond|f|op|opis|d|delo|l|ll|[Bb]ox|[Ff]older|RG|[Rr]ecord\s[Gg]roup|MSS?|Add\.|fols?|ff|[Ff]ile|[Rr"
            + @"]eel|[Ss]eries|[Bb]undle|[Ii]tem|no|[Nn]r|Bd|vol|p|pp|R|NS)\.?\s{0,2})?"
        + @"(?:[A-Z]{1,6}\s?)?(?:[A-Z]{0,4}[/.\-]?[0-9]{1,6}[a-z]?(?:[/.\u2013\-][0-9A-Za-z]{1,6}){0,4}|[A-Z]{1,6}(?"
            + @":/[A-Z0-9]{1,6}){1,4})){1,8}(?:,\s{1,2}(?:ff?|fols?|ll?|pp?|p)\.\s{0,2}[0-9]{1,5}(?:[\u2013-][0-9]{1"
            + @",5})?)?")]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:(?:FO|CAB|WO|HO|CO|ADM|PREM|KV|MEPO|DO|MH|BT|LAB)\s[0-9]{1,4}/[0-9]{1,5}(?:/[0-9]{1,4})?|["
        + @"Ff](?:ond|\.)\s[0-9]{1,5},\s(?:op(?:is|\.))\s[0-9]{1,5},\s(?:d(?:elo|\.))\s[0-9]{1,6}"
        + @"|(?:RG|Record\sGroup)\s[0-9]{1,4},\s(?:Entry|Box|Series)\s[0-9A-Z]{1,6}(?:,\s(?:Box|Folder|File)\s[0-9A-"
            + @"Z]{1,6}){0,2}|(?:Add\.?\s)?MSS?\.?\s(?:[A-Z][\p{L}.]{0,12}\s){0,3}[0-9]{1,6})"
        + @"(?:,\s(?:ff?|fols?|ll?|pp?)\.\s?[0-9]{1,5}(?:[rv])?(?:[\u2013-][0-9]{1,5})?)?")]
    private static partial Regex BareSignature();

    [GeneratedRegex(@",?\s(?:ff?|fols?|ll?|pp?)\.\s{0,2}(?<v>[0-9]{1,5}[rv]?(?:[\u2013-][0-9]{1,5})?)$")]
    private static partial Regex Leaves();
}
