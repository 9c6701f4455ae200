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

    private static readonly WordCache<string> Found = new(Read);

    public static string Of(string word) => Found.Of(word);

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
