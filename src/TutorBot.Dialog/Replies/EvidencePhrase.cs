using System.Buffers;
using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Language;

namespace TutorBot.Dialog.Replies;

/// <summary>The words round a piece of evidence that show a reader what was meant: 8 at most, of one clause.</summary>
internal static class EvidencePhrase
{
    public const int Most = 8;

    /// <summary>A thought that a joint leaves with fewer words is taken together with the one before it.</summary>
    private const int Fewest = 3;

    /// <summary>Characters on either side of the evidence that are looked at.</summary>
    private const int Reach = 200;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".,;:!?()\"“”\n\r");

    private static readonly ImmutableHashSet<string> Joints =
        ["because", "so", "but", "and", "that", "which", "who", "when", "where", "if", "since", "while", "although"];

    /// <summary>Joints with which the same thought goes on: "he picked the bits that fit".</summary>
    private static readonly ImmutableHashSet<string> Continuing = ["that", "which", "who", "when", "where", "if"];

    private static readonly ImmutableHashSet<string> Denials = ["not", "no", "never", "nobody", "nothing", "only"];

    public static EvidenceSpan Of(string text, EvidenceSpan span) => Of(text, span, out _);

    /// <param name="text">The whole text.</param>
    /// <param name="span">The evidence.</param>
    /// <param name="whole">True for a whole thought; false where one had to be cut.</param>
    public static EvidenceSpan Of(string text, EvidenceSpan span, out bool whole)
    {
        whole = false;
        if (span.Start < 0 || span.End > text.Length || span.Start >= span.End)
        {
            return span;
        }

        var words = Words(text, Begin(text, span.Start), End(text, span.End));
        var first = words.FindIndex(word => word.End > span.Start);
        var last = words.FindLastIndex(word => word.Start < span.End);
        if (first < 0 || last < first)
        {
            return span;
        }

        (first, last, whole) = Fit(text, words, first, last);
        return Bare(text, words[first].Start, words[last].End);
    }

    /// <summary>Without the marks that only join or close: "weak," is shown as "weak".</summary>
    private static EvidenceSpan Bare(string text, int start, int end)
    {
        var shown = text.AsSpan(start, end - start);
        var from = start + shown.IndexOfAnyExcept(Ends);
        var to = start + shown.LastIndexOfAnyExcept(Ends) + 1;
        return from < start || to <= from
            ? new EvidenceSpan(start, end, text[start..end])
            : new EvidenceSpan(from, to, text[from..to]);
    }

    private static (int First, int Last, bool Whole) Fit(string text, List<Stretch> words, int first, int last)
    {
        if (words.Count <= Most)
        {
            return (0, words.Count - 1, true);
        }

        if (last - first >= Most)
        {
            (first, last) = Trim(text, words, first, first + Most - 1, atStart: false);
            return (first, last, false);
        }

        var left = LeftOf(text, words, first);
        var right = RightOf(text, words, last);
        if (right - left + 1 < Fewest && left > 0)
        {
            left = LeftOf(text, words, left - 1);
        }

        if (right - left < Most)
        {
            return (left, right, !GoesOn(text, words, right));
        }

        (first, last) = Cut(text, words, (left, first), (last, right));
        return (first, last, false);
    }

    private static int LeftOf(string text, List<Stretch> words, int at)
    {
        while (at > 0 && !IsJoint(text, words[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int RightOf(string text, List<Stretch> words, int at)
    {
        while (at + 1 < words.Count && !IsJoint(text, words[at + 1]))
        {
            at++;
        }

        return at;
    }

    // Too long a thought: the evidence, with what stands on either side as far as there is room.
    private static (int First, int Last) Cut(
        string text, List<Stretch> words, (int Bound, int At) left, (int At, int Bound) right)
    {
        var room = Most - (right.At - left.At + 1);
        var before = Math.Min(left.At - left.Bound, Math.Max(room / 2, room - (right.Bound - right.At)));
        var start = left.At - before;
        var end = Math.Min(right.Bound, right.At + room - before);
        if (start > left.Bound)
        {
            start = Trim(text, words, start, end, atStart: true).First;
            start -= start > 0 && IsDenial(Word(text, words[start - 1])) ? 1 : 0;
        }

        return end == right.Bound ? (start, end) : Trim(text, words, start, end, atStart: false);
    }

    private static (int First, int Last) Trim(string text, List<Stretch> words, int first, int last, bool atStart)
    {
        while (last - first >= Fewest && IsSmall(Word(text, words[atStart ? first : last])))
        {
            (first, last) = atStart ? (first + 1, last) : (first, last - 1);
        }

        return (first, last);
    }

    private static int Begin(string text, int start)
    {
        var from = Math.Max(0, start - Reach);
        var before = text.AsSpan(from, start - from);
        var found = before.LastIndexOfAny(Ends);
        return found >= 0 || from == 0 ? from + found + 1 : start - before.Length + before.IndexOf(' ') + 1;
    }

    private static int End(string text, int end)
    {
        var behind = text.AsSpan(end, Math.Min(Reach, text.Length - end));
        var found = behind.IndexOfAny(Ends);
        if (found >= 0)
        {
            return end + found;
        }

        return end + (behind.Length < Reach ? behind.Length : Math.Max(0, behind.LastIndexOf(' ')));
    }

    private static List<Stretch> Words(string text, int from, int to)
    {
        var words = new List<Stretch>();
        for (var at = from; at < to; at++)
        {
            var start = at;
            while (at < to && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start && text.AsSpan(start, at - start).ContainsAnyExcept(Ends))
            {
                words.Add(new Stretch(start, at));
            }
        }

        return words;
    }

    private static string Word(string text, Stretch word) =>
        string.Concat(Utterance.Of(text[word.Start..word.End]).Words);

    private static bool GoesOn(string text, List<Stretch> words, int last) =>
        last + 1 < words.Count && Continuing.Contains(Word(text, words[last + 1]));

    private static bool IsJoint(string text, Stretch word) => Joints.Contains(Word(text, word));

    private static bool IsDenial(string word) =>
        Denials.Contains(word) || word.EndsWith("nt", StringComparison.Ordinal);

    private static bool IsSmall(string word) => FunctionWords.Contains(word) && !IsDenial(word);
}
