using System.Collections.Frozen;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Similarity;

/// <summary>Words that say the opposite of each other.</summary>
internal static class Opposites
{
    private static readonly FrozenSet<(string, string)> Pairs = LexiconFile.Open("en/opposites").Map("pairs")
        .Select(pair => (Stems.Of(pair.Key), Stems.Of(pair.Value)))
        .SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) })
        .ToFrozenSet();

    /// <param name="one">A stem.</param>
    /// <param name="other">Another.</param>
    public static bool Are(string one, string other) => Pairs.Contains((one, other));
}
