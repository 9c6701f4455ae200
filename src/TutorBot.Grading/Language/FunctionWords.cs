using System.Collections.Frozen;

namespace TutorBot.Grading.Language;

/// <summary>The small words that every English sentence has.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words =
        LexiconFile.Open("en/function").List("words").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Telling =
        LexiconFile.Open("en/function").List("telling").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word tells nothing when two answers are compared; "more" and "down" do.</summary>
    public static bool AreIdle(string word) => Words.Contains(word) && !Telling.Contains(word);

    public static bool Contains(string word) => Words.Contains(word);
}
