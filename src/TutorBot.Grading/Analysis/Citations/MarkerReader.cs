using System.Collections.Frozen;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// Finds the numbers in a sentence that stand for notes: raised, in square brackets, or after the stop.
/// </summary>
internal static class MarkerReader
{
    private static readonly FrozenSet<string> BeforeNumbers =
        LexiconFile.Open("en/analysis/structure").List("before-number").ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Citation> In(Manuscript manuscript, FoundCitations found) =>
        Bracketed(manuscript, found).Concat(Raised(manuscript.Text)).Concat(AfterStops(manuscript));

    /// <summary>"[12]", "[12, p. 3]".</summary>
    private static IEnumerable<Citation> Bracketed(Manuscript manuscript, FoundCitations found)
    {
        var brackets = manuscript.Brackets.Where(bracket =>
            manuscript.Text[bracket.Start] == '[' && bracket.Length <= 24);
        foreach (var bracket in brackets)
        {
            var inner = manuscript.Plain(new TextSpan(bracket.Start + 1, bracket.End - 1)).TrimStart('^');
            var label = new string([.. inner.TakeWhile(char.IsAsciiDigit)]);
            var rest = inner[label.Length..];
            var inText = bracket.Start > 0 && !LineStarts(manuscript.Text, bracket.Start)
                && !found.IsTaken(bracket.Start);
            if (label.Length is > 0 and < 4 && inText && (rest.Length == 0 || rest[0] is ',' or '\u2013' or '-'))
            {
                var pages = PlaceForms.MarkedPages().Match(rest);
                yield return Marker(bracket, label) with { Pages = pages.Success ? pages.Groups["v"].Value : null };
            }
        }
    }

    private static bool LineStarts(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || text[before] == '\n';
    }

    /// <summary>Numbers in raised digits.</summary>
    private static IEnumerable<Citation> Raised(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (!ItemMark.IsSuperscript(text[at]) || char.IsWhiteSpace(text[at - 1]))
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Length && end - at < 4 && ItemMark.IsSuperscript(text[end]))
            {
                end++;
            }

            yield return Marker(new TextSpan(at, end), string.Concat(text[at..end].Select(ItemMark.Digit)));
            at = end;
        }
    }

    /// <summary>"in March.12": a number right after a stop or a closing mark.</summary>
    private static IEnumerable<Citation> AfterStops(Manuscript manuscript)
    {
        for (var at = 2; at < manuscript.Tokens.Length; at++)
        {
            var token = manuscript.Tokens[at];
            var isNumber = token.IsNumber && token.Word.Length <= 3 && token.Word.All(char.IsAsciiDigit);
            if (isNumber && !manuscript.IsSpaced(at)
                && EndsSentence(manuscript, at - 1) && IsFree(manuscript, at + 1))
            {
                yield return Marker(new TextSpan(token.Start, token.End), token.Word);
            }
        }
    }

    /// <summary>A closing mark, or a stop after a word that no number usually follows.</summary>
    private static bool EndsSentence(Manuscript manuscript, int token)
    {
        var word = manuscript.Word(token - 1);
        var closes = manuscript.Mark(token) is '\u201D' or '\u2019' or '"' or '!' or '?' or ')';
        var stops = manuscript.Mark(token) is '.' or ',' or ';' or ':';
        return !manuscript.IsSpaced(token)
            && ((stops && word.Length > 2 && (!manuscript.Tokens[token - 1].IsNumber || word.Length == 4)
                && !BeforeNumbers.Contains(word))
                || (stops && word.Length == 0 && manuscript.Mark(token - 1) is '\u201D' or '\u2019' or '"' or ')')
                || closes);
    }

    private static bool IsFree(Manuscript manuscript, int next) =>
        next >= manuscript.Tokens.Length || manuscript.IsSpaced(next) || manuscript.Mark(next) is '\u2014';

    private static Citation Marker(TextSpan span, string label) =>
        new(span, CitationForm.Note) { Label = label, IsMarker = true };
}
