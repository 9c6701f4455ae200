using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>
/// What the classifier of flags sees of a message: its words and pairs of them, two to four letters of a word at a
/// time, runs of up to four words of which only those that any subject has are kept, and its looks. Nothing of it is of
/// one pack's subject.
/// </summary>
internal static class FlagFeatures
{
    private const int LongestRun = 4;
    private const int ShortestLetters = 2;
    private const int LongestLetters = 4;

    /// <summary>Characters of a feature; a longer one tells nothing.</summary>
    private const int LongestName = 120;

    /// <param name="text">The message.</param>
    /// <param name="asked">What it replies to.</param>
    /// <param name="known">The features that count; null where all do.</param>
    public static CountedText Of(LearnerText text, AskedLine asked, ClassifierFeatures? known)
    {
        var counts = new FeatureCounts(known);
        FlagToken[] tokens = [FlagToken.First, .. FlagTokens.Of(text, asked), FlagToken.Last];
        for (var at = 0; at < tokens.Length; at++)
        {
            AddRuns(counts, tokens.AsSpan(at, Math.Min(LongestRun, tokens.Length - at)));
            if (at > 0 && at < tokens.Length - 1)
            {
                AddWord(counts, tokens[at].Text, tokens[at].Written);
                AddPair(counts, tokens[at - 1].Text, tokens[at].Text);
            }
        }

        foreach (var (name, value) in FlagLooks.Of(text, asked))
        {
            counts.All["look:" + name] = value;
        }

        return new CountedText(counts.All, Meaning(text));
    }

    /// <summary>The features that one word has by itself.</summary>
    public static IEnumerable<string> OfWord(Word word)
    {
        var counts = new FeatureCounts(known: null);
        AddWord(counts, FlagTokens.Usual(word), word.Text);
        return counts.All.Keys;
    }

    private static void AddWord(FeatureCounts counts, string usual, string written)
    {
        Span<char> name = stackalloc char[LongestName];
        if (!name.TryWrite($"w:{usual}", out var end))
        {
            return;
        }

        counts.Add(name[..end]);
        Span<char> padded = stackalloc char[LongestName];
        if (written.Length == 0 || !padded.TryWrite($" {written} ", out var length))
        {
            return;
        }

        "c:".CopyTo(name);
        for (var letters = ShortestLetters; letters <= LongestLetters; letters++)
        {
            for (var at = 0; at + letters <= length; at++)
            {
                padded.Slice(at, letters).CopyTo(name[2..]);
                counts.Add(name[..(2 + letters)]);
            }
        }
    }

    private static void AddPair(FeatureCounts counts, string one, string other)
    {
        Span<char> name = stackalloc char[LongestName];
        if (one.Length > 0 && name.TryWrite($"b:{one} {other}", out var end))
        {
            counts.Add(name[..end]);
        }
    }

    private static void AddRuns(FeatureCounts counts, ReadOnlySpan<FlagToken> tokens)
    {
        Span<char> name = stackalloc char[LongestName];
        var end = 0;
        foreach (var token in tokens)
        {
            if (!name[end..].TryWrite($"{(end == 0 ? "a:" : " ")}{token.Shape}", out var length))
            {
                return;
            }

            end += length;
            counts.Add(name[..end]);
        }
    }

    private static double[] Meaning(LearnerText text)
    {
        var sum = new float[WordVectors.Size];
        foreach (var word in text.Words)
        {
            if (!FunctionWords.Contains(word.Text) && TextMeaning.Of(word.Text) is { } meaning)
            {
                WordVectors.Add(sum, meaning, 1);
            }
        }

        return Array.ConvertAll(WordVectors.Normalise(sum), value => (double)value);
    }
}
