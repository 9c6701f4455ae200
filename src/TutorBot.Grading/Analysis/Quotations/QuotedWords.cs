using System.Collections.Frozen;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Tells what people say from titles and from words that the writer only keeps away from.</summary>
internal sealed class QuotedWords(Manuscript text, CitationsNear citations)
{
    private const int ShortQuotation = 5;
    private const int LongQuotation = 9;

    private static readonly FrozenSet<string> Works = Words("works");
    private static readonly FrozenSet<string> Distance = Words("distance");

    /// <summary>A work's name: "the novel 'Animal Farm'".</summary>
    /// <param name="first">The token of the opening mark.</param>
    /// <param name="inner">What stands between the marks.</param>
    public bool IsTitle(int first, TextSpan inner)
    {
        var isNamed = Works.Contains(text.Word(first - 1))
            || (Works.Contains(text.Word(first - 2)) && text.Mark(first - 1) == ',');
        return isNamed && char.IsUpper(text.Text[inner.Start]) && inner.Length < 120;
    }

    /// <summary>Somebody's words, by the speaker beside them, by their length or by their place.</summary>
    /// <param name="inner">What stands between the marks.</param>
    /// <param name="first">The token of the opening mark.</param>
    /// <param name="after">The token after the closing mark.</param>
    /// <param name="words">How many tokens stand between the marks.</param>
    /// <param name="cue">Who speaks, where the text says so.</param>
    public bool IsDirect(TextSpan inner, int first, int after, int words, SpeakerCue? cue)
    {
        if (Distance.Contains(text.Word(first - 1)) && words <= ShortQuotation)
        {
            return false;
        }

        if (cue is { } said && (IsCueNear(said, first, after) || (said.HasSpeaker && words > 2)))
        {
            return true;
        }

        var last = text.Text[inner.End - 1];
        var isUttered = last is '!' or '?' or '.' or '\u2026' or ',' or '\u2014' or '-';
        return words > LongQuotation
            || (isUttered && BeginsAnew(first) && words > 0)
            || (isUttered && words > ShortQuotation && char.IsUpper(text.Text[inner.Start]))
            || (words > ShortQuotation && !IsWithinPhrase(first)) || citations.Follows(inner.End);
    }

    /// <summary>A stop, a colon or a new paragraph stands before the mark, so that a speaker begins there.</summary>
    private bool BeginsAnew(int first) =>
        first == 0
        || text.Mark(first - 1) is '.' or '!' or '?' or ':' or ',' or ')' or '\u2014'
            or '"' or '\u201D' or '\u2019' or '\''
        || new TextSpan(text.Tokens[first - 1].End, text.Tokens[first].Start).In(text.Text).Contains('\n');

    /// <summary>
    /// "the", "a" or "of" leads right up to the mark: the words fill a place in the writer's own phrase.
    /// </summary>
    private bool IsWithinPhrase(int first) =>
        NameWords.Determiners.Contains(text.Word(first - 1)) || NameWords.Prepositions.Contains(text.Word(first - 1))
        || text.Word(first - 1) is "of" or "or" or "and";

    private static bool IsCueNear(SpeakerCue cue, int first, int after) =>
        cue.At >= after - 1 ? cue.At - after < 8 : first - cue.At <= 3;

    private static FrozenSet<string> Words(string list) =>
        LexiconFile.Open("en/analysis/reporting").List(list).ToFrozenSet(StringComparer.Ordinal);
}
