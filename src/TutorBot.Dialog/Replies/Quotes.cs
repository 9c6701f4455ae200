using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Phrases;

namespace TutorBot.Dialog.Replies;

/// <summary>Picks the few words of a learner that are held up to credit a point.</summary>
internal static class Quotes
{
    private const int Fewest = 2;
    private const int Most = 8;

    private static readonly System.Buffers.SearchValues<char> Unquotable = System.Buffers.SearchValues.Create("{}@<>");

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

    // A clause that begins in the middle of a thought reads badly, so its beginning is kept where it can be.
    private static string[] Longest(string clause, SpelledWords spelled)
    {
        var words = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var good = words.TakeWhile(word => IsGood(word, spelled)).ToArray();
        if (good.Length < words.Length || good.Length <= Most)
        {
            return good.Length == words.Length ? good : [];
        }

        return good[..Most];
    }

    private static bool IsGood(string word, SpelledWords spelled) =>
        word.Length <= 30
        && !word.AsSpan().ContainsAny(Unquotable)
        && Utterance.Of(word).Words is { Length: > 0 } parts
        && parts.All(spelled.Has);
}
