using System.Text;

namespace TutorBot.Grading.Language;

/// <summary>
/// A key that words share when they sound alike, for spellings by ear such as "beleef" or "rashonal".
/// </summary>
internal static class Phonetic
{
    private static readonly (string Written, string Sound)[] Clusters =
    [
        ("tion", "xn"), ("sion", "xn"), ("shon", "xn"), ("cian", "xn"), ("ph", "f"), ("gh", ""), ("ck", "k"),
        ("sch", "x"), ("sh", "x"), ("ch", "x"), ("kn", "n"), ("wr", "r"), ("qu", "kw"), ("dge", "j"), ("ge", "j"),
        ("gi", "j"), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("x", "ks"),
    ];

    public static string KeyOf(string word)
    {
        var key = new StringBuilder(word.Length);
        var at = 0;
        while (at < word.Length)
        {
            at += Append(key, word, at);
        }

        return key.ToString();
    }

    private static int Append(StringBuilder key, string word, int at)
    {
        foreach (var (written, sound) in Clusters)
        {
            if (string.CompareOrdinal(word, at, written, 0, written.Length) == 0)
            {
                Add(key, sound);
                return written.Length;
            }
        }

        Add(key, Sound(word[at], at == 0));
        return 1;
    }

    private static string Sound(char letter, bool first) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' => first ? "a" : "",
        'c' or 'q' => "k",
        'z' => "s",
        'v' => "f",
        'h' or 'w' => first ? letter.ToString() : "",
        _ => letter.ToString(),
    };

    private static void Add(StringBuilder key, string sound)
    {
        if (sound.Length == 1 && key.Length > 0 && key[^1] == sound[0])
        {
            return;
        }

        key.Append(sound);
    }
}
