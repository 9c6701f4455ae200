using System.Collections.Frozen;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Fixed phrases in lower case, found in a manuscript by their first word; the longest wins.</summary>
internal sealed class PhraseIndex
{
    private readonly FrozenDictionary<string, string[][]> _byFirst;

    public PhraseIndex(IEnumerable<string> phrases) => _byFirst = phrases
        .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(),
                StringComparer.Ordinal);

    /// <summary>How many tokens the longest phrase at a place has; 0 when none begins there.</summary>
    public int Longest(Manuscript manuscript, int token)
    {
        var word = manuscript.Word(token);
        return word.Length > 0 && _byFirst.TryGetValue(word, out var phrases)
            ? phrases.FirstOrDefault(words => IsAt(manuscript, token, words))?.Length ?? 0
            : 0;
    }

    public bool Contains(string word) => _byFirst.TryGetValue(word, out var phrases) && phrases.Any(words =>
        words.Length == 1);

    private static bool IsAt(Manuscript manuscript, int token, string[] words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (manuscript.Word(token + at) != words[at])
            {
                return false;
            }
        }

        return true;
    }
}
