using System.Collections.Frozen;

namespace TutorBot.Grading.Language;

/// <summary>The small words that every English sentence has.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words =
        LexiconFile.Open("en/function").List("words").ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
