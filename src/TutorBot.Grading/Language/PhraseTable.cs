using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TutorBot.Grading.Language;

/// <summary>Fixed phrases, found by their first word; the longest wins.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, string[][]> _byFirst;

    public PhraseTable(IEnumerable<string> phrases) =>
        _byFirst = phrases
            .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(words => words.Length).ToArray(),
                StringComparer.Ordinal);

    public bool Contains(string word) =>
        _byFirst.TryGetValue(word, out var phrases) && Array.Exists(phrases, phrase => phrase.Length == 1);

    /// <summary>The number of words of the longest phrase that begins at a position; 0 when none does.</summary>
    public int Match(ImmutableArray<Word> words, int at)
    {
        if (!_byFirst.TryGetValue(words[at].Text, out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            if (at + phrase.Length <= words.Length && Matches(words, at, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether any phrase begins in a stretch of words.</summary>
    public bool Any(ImmutableArray<Word> words, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var length = Match(words, at);
            if (length > 0 && at + length <= end)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(ImmutableArray<Word> words, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!string.Equals(words[at + i].Text, phrase[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
