namespace TutorBot.Grading.Language;

/// <summary>The later steps of the stemmer: derivations.</summary>
internal static class PorterSuffixes
{
    private static readonly (string Suffix, string Instead)[] SecondStep =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"),
        ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"),
        ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
        ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Instead)[] ThirdStep =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] FourthStep =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic",
    ];

    public static string Second(string word, PorterRegions regions)
    {
        var (suffix, instead) = Longest(SecondStep, word);
        if (suffix.Length == 0 || !regions.InFirst(word, suffix))
        {
            return word;
        }

        var before = word.Length > suffix.Length ? word[^(suffix.Length + 1)] : ' ';
        var allowed = suffix switch
        {
            "li" => "cdeghkmnrt".Contains(before, StringComparison.Ordinal),
            "ogi" => before == 'l',
            _ => true,
        };
        return allowed ? word[..^suffix.Length] + instead : word;
    }

    public static string Third(string word, PorterRegions regions)
    {
        var (suffix, instead) = Longest(ThirdStep, word);
        if (suffix.Length == 0)
        {
            return word;
        }

        var inside = suffix == "ative" ? regions.InSecond(word, suffix) : regions.InFirst(word, suffix);
        return inside ? word[..^suffix.Length] + instead : word;
    }

    public static string Fourth(string word, PorterRegions regions)
    {
        var suffix = Array.Find(FourthStep, ending => word.EndsWith(ending, StringComparison.Ordinal));
        if (suffix is null || !regions.InSecond(word, suffix))
        {
            return word;
        }

        var allowed = suffix != "ion" || (word.Length > 3 && word[^4] is 's' or 't');
        return allowed ? word[..^suffix.Length] : word;
    }

    public static string Fifth(string word, PorterRegions regions)
    {
        if (word[^1] == 'e')
        {
            var cut = regions.InSecond(word, "e")
                || (regions.InFirst(word, "e") && !Porter.EndsInShortSyllable(word[..^1]));
            return cut ? word[..^1] : word;
        }

        return word.EndsWith("ll", StringComparison.Ordinal) && regions.InSecond(word, "l") ? word[..^1] : word;
    }

    private static (string Suffix, string Instead) Longest((string Suffix, string Instead)[] table, string word) =>
        Array.Find(table, row => word.EndsWith(row.Suffix, StringComparison.Ordinal)) is { Suffix: not null } found
            ? found
            : ("", "");
}
