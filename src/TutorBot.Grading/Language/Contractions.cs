namespace TutorBot.Grading.Language;

/// <summary>Words with apostrophes as they are typed without them; a possessive ending is cut.</summary>
internal static class Contractions
{
    public static string Plain(string word)
    {
        if (!word.Contains('\'', StringComparison.Ordinal))
        {
            return EnglishLexicon.Default.Chat(word);
        }

        var joined = word.Replace("'", "", StringComparison.Ordinal);
        var possessive = word.EndsWith("'s", StringComparison.Ordinal) && !EnglishLexicon.Default.IsContraction(joined);
        return possessive ? joined[..^1] : EnglishLexicon.Default.Chat(joined);
    }
}
