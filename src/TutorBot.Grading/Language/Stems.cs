using System.Collections.Concurrent;

namespace TutorBot.Grading.Language;

/// <summary>Stems with irregular forms and with British and American spellings made one.</summary>
internal static class Stems
{
    private static readonly (string From, string To)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
        ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("our", "or"), ("ours", "ors"),
        ("oured", "ored"), ("tre", "ter"), ("lled", "led"), ("lling", "ling"), ("ogue", "og"),
    ];

    /// <summary>Stems found so far, of a bounded number of words: no learner can fill the memory.</summary>
    private static readonly ConcurrentDictionary<string, string> Found = new(StringComparer.Ordinal);

    private const int MostFound = 30_000;
    private const int LongestFound = 24;

    private static int _found;

    public static string Of(string word)
    {
        if (word.Length > LongestFound)
        {
            return Read(word);
        }

        if (!Found.TryGetValue(word, out var stem))
        {
            stem = Read(word);
            if (Volatile.Read(ref _found) < MostFound && Found.TryAdd(word, stem))
            {
                Interlocked.Increment(ref _found);
            }
        }

        return stem;
    }

    private static string Read(string word) =>
        EnglishLexicon.Default.Irregular(word) is { } basic ? Regular(basic) : Regular(word);

    private static string Regular(string word) => Porter.Stem(OneSpelling(word));

    /// <summary>Both sides of every comparison go through this, so that no list of words is needed.</summary>
    private static string OneSpelling(string word)
    {
        if (word.Length < 6)
        {
            return word;
        }

        foreach (var (from, to) in Endings)
        {
            if (word.EndsWith(from, StringComparison.Ordinal))
            {
                return word[..^from.Length] + to;
            }
        }

        return word;
    }
}
