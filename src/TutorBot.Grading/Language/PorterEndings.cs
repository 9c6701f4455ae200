namespace TutorBot.Grading.Language;

/// <summary>The first steps of the stemmer: inflections.</summary>
internal static class PorterEndings
{
    private static readonly string[] Past = ["eedly", "ingly", "edly", "eed", "ing", "ed"];

    public static string Plural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^2] : word[..^1];
        }

        var plural = word[^1] == 's' && word[^2] is not ('s' or 'u');
        return plural && Porter.HasVowel(word.AsSpan(0, word.Length - 2)) ? word[..^1] : word;
    }

    public static string PastAndProgressive(string word, PorterRegions regions)
    {
        var suffix = Array.Find(Past, ending => word.EndsWith(ending, StringComparison.Ordinal));
        if (suffix is null)
        {
            return word;
        }

        var rest = word[..^suffix.Length];
        if (suffix.StartsWith("eed", StringComparison.Ordinal))
        {
            return regions.InFirst(word, suffix) ? rest + "ee" : word;
        }

        return Porter.HasVowel(rest) ? Repair(rest, regions) : word;
    }

    public static string FinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !Porter.IsVowel(word[^2]) && word.Length > 2
            ? word[..^1] + "i"
            : word;

    private static string Repair(string word, PorterRegions regions)
    {
        if (word.EndsWith("at", StringComparison.Ordinal) || word.EndsWith("bl", StringComparison.Ordinal)
            || word.EndsWith("iz", StringComparison.Ordinal))
        {
            return word + "e";
        }

        if (word.Length > 1 && word[^1] == word[^2] && "bdfgmnprt".Contains(word[^1], StringComparison.Ordinal))
        {
            return word[..^1];
        }

        return regions.First >= word.Length && Porter.EndsInShortSyllable(word) ? word + "e" : word;
    }
}
