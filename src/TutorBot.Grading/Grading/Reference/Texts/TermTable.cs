using System.Collections.Concurrent;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Texts;

/// <summary>Content words with their weights and vectors, each made once.</summary>
internal static class TermTable
{
    private const double CommonRank = 20;

    private const double Least = 0.1;

    /// <summary>Terms that are kept; beyond it they are made anew each time.</summary>
    private const int MostKept = 20_000;

    private static readonly ConcurrentDictionary<string, Term> Known = new(StringComparer.Ordinal);

    public static Term Of(Word word)
    {
        if (Known.TryGetValue(word.Text, out var known))
        {
            return known;
        }

        var made = Make(word);
        return Known.Count < MostKept ? Known.GetOrAdd(word.Text, made) : made;
    }

    private static Term Make(Word word)
    {
        var vectors = WordVectors.Default;
        var rank = vectors.Rank(word.Text);
        return new Term(
            word.Text, word.Stem, Weight(rank, vectors.Count), rank < 0 ? null : vectors.Unit(rank),
            [.. Letters(word.Text)]);
    }

    private static IEnumerable<long> Letters(string word)
    {
        var padded = $"_{word}_";
        for (var at = 0; at + 3 <= padded.Length; at++)
        {
            yield return ((long)padded[at] << 32) | ((long)padded[at + 1] << 16) | padded[at + 2];
        }
    }

    /// <summary>Grows with the logarithm of the rank; a word beyond the list counts as the rarest.</summary>
    private static double Weight(int rank, int count) => rank < 0
        ? 1
        : Math.Max(Least, Math.Log((rank + CommonRank) / CommonRank) / Math.Log((count + CommonRank) / CommonRank));
}
