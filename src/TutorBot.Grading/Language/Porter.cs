using System.Buffers;

namespace TutorBot.Grading.Language;

/// <summary>
/// Cuts an English word to its stem by Martin Porter's second algorithm (snowballstem.org, "English (Porter2) stemming
/// algorithm"). Expects folded words without apostrophes.
/// </summary>
internal static class Porter
{
    private const string Vowels = "aeiouy";

    private static readonly SearchValues<char> VowelSet = SearchValues.Create(Vowels);

    private static readonly string[] EarlyRegions = ["gener", "commun", "arsen"];

    public static string Stem(string word)
    {
        if (word.Length <= 2 || !char.IsAsciiLetterLower(word[0]))
        {
            return word;
        }

        var marked = MarkConsonantY(word);
        var regions = RegionsOf(marked);
        var stem = PorterEndings.Plural(marked);
        stem = PorterEndings.PastAndProgressive(stem, regions);
        stem = PorterEndings.FinalY(stem);
        stem = PorterSuffixes.Second(stem, regions);
        stem = PorterSuffixes.Third(stem, regions);
        stem = PorterSuffixes.Fourth(stem, regions);
        return PorterSuffixes.Fifth(stem, regions).ToLowerInvariant();
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    public static bool HasVowel(ReadOnlySpan<char> text) => text.IndexOfAny(VowelSet) >= 0;

    public static bool EndsInShortSyllable(string text)
    {
        var n = text.Length;
        return n switch
        {
            < 2 => false,
            2 => IsVowel(text[0]) && !IsVowel(text[1]),
            _ => !IsVowel(text[n - 3]) && IsVowel(text[n - 2]) && !IsVowel(text[n - 1])
                && text[n - 1] is not ('w' or 'x' or 'Y'),
        };
    }

    /// <summary>A y that begins the word or follows a vowel is a consonant, written Y.</summary>
    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y', StringComparison.Ordinal))
        {
            return word;
        }

        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
            }
        }

        return new string(letters);
    }

    private static PorterRegions RegionsOf(string word)
    {
        var early = Array.Find(EarlyRegions, prefix => word.StartsWith(prefix, StringComparison.Ordinal));
        var first = early?.Length ?? AfterVowelAndConsonant(word, 0);
        return new PorterRegions(first, AfterVowelAndConsonant(word, first));
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }
}
