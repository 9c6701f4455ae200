using System.Buffers;
using TutorBot.Dialog.Phrases;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Replies;

/// <summary>Picks the few words of a learner that are held up to credit a point.</summary>
internal static class Quotes
{
    private const int Fewest = 2;
    private const int Most = 8;

    private static readonly SearchValues<char> Unquotable = SearchValues.Create("{}@<>");

    private static readonly SearchValues<char> Ends =
        SearchValues.Create(".,;:!?()\"“”\n\r");

    private static readonly string[] Joints = [" because ", " so ", " but ", " and ", " that ", " which "];

    private static readonly char[] ClauseEnds = ['.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '\n', '\r'];

    /// <summary>2 to 8 words, all surely spelled right; null where there are none such.</summary>
    public static string? From(string words, SpelledWords spelled) => words
        .Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Reverse()
        .Select(clause => Longest(clause, spelled))
        .Where(run => run.Length >= Fewest)
        .OrderBy(run => run.Length >= 3 ? 0 : 1)
        .Select(run => string.Join(' ', run))
        .FirstOrDefault();

    /// <summary>The clause that holds the words, for two words alone say little.</summary>
    public static string Widen(string text, EvidenceSpan span)
    {
        if (span.Start < 0 || span.End > text.Length || span.Start >= span.End)
        {
            return span.Quote;
        }

        var start = text.AsSpan(0, span.Start).LastIndexOfAny(Ends) + 1;
        var after = text.AsSpan(span.End).IndexOfAny(Ends);
        var before = text[start..span.Start];
        var behind = after < 0 ? text[span.End..] : text.Substring(span.End, after);
        var clause = before + text[span.Start..span.End] + behind;
        return WordCount.Of(clause) <= Most
            ? clause.Trim()
            : (AfterJoint(before) + text[span.Start..span.End] + BeforeJoint(behind)).Trim();
    }

    private static string AfterJoint(string before)
    {
        var cut = Joints.Max(joint => before.LastIndexOf(joint, StringComparison.OrdinalIgnoreCase) is var at and >= 0
            ? at + joint.Length
            : 0);
        return before[cut..];
    }

    private static string BeforeJoint(string behind) => behind[..Joints.Min(joint =>
        behind.IndexOf(joint, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at : behind.Length)];

    // A clause that is too long is cut where a thought ends, never in the middle of one.
    private static string[] Longest(string clause, SpelledWords spelled)
    {
        var words = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Joins).ToArray();
        var cut = words.Length <= Most ? words : [.. words.TakeWhile(word => !Joins(word))];
        return cut.Length <= Most && cut.All(word => IsGood(word, spelled)) ? cut : [];
    }

    private static bool Joins(string word) =>
        Joints.Any(joint => joint.AsSpan(1, joint.Length - 2).SequenceEqual(word));

    private static bool IsGood(string word, SpelledWords spelled) =>
        word.Length <= 30
        && !word.AsSpan().ContainsAny(Unquotable)
        && spelled.Has(word);
}
