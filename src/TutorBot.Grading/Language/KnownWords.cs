using System.Collections.Frozen;

namespace TutorBot.Grading.Language;

/// <summary>The most frequent words of English: what is written so is not a slip for something else.</summary>
internal static class KnownWords
{
    /// <summary>Rarer entries of the word list hold common misspellings.</summary>
    private const int Count = 30_000;

    /// <summary>So far up the list hardly a word of another language stands.</summary>
    private const int EverydayCount = 6_000;

    private static readonly Lazy<FrozenSet<string>> Words = new(() => Load(Count));
    private static readonly Lazy<FrozenSet<string>> Everyday = new(() => Load(EverydayCount));

    public static bool Contains(string word) => Words.Value.Contains(word);

    public static bool IsEveryday(string word) => Everyday.Value.Contains(word);

    private static FrozenSet<string> Load(int count)
    {
        var stream = typeof(KnownWords).Assembly.GetManifestResourceStream("vectors/words-60000.txt")
            ?? throw new InvalidOperationException("The word list of the vectors is missing from the program.");
        using var reader = new StreamReader(stream);
        var words = new List<string>(count);
        while (words.Count < count && reader.ReadLine() is { } word)
        {
            words.Add(word);
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
