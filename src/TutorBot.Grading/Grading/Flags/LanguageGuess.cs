using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells a text in another language by its script and by the small words that it lacks.</summary>
internal static class LanguageGuess
{
    private const int FewWords = 4;

    public static bool IsForeign(LearnerText text)
    {
        var words = text.Words;
        if (words.Length == 0)
        {
            return false;
        }

        var otherScript = words.Count(word => !word.IsNumber && !char.IsAscii(word.Text[0]));
        if (otherScript * 2 > words.Length)
        {
            return true;
        }

        var small = words.Count(word => FunctionWords.Contains(word.Text)
            && !EnglishLexicon.Default.ForeignWords.Contains(word.Text));
        var known = words.Count(word => KnownWords.Contains(word.Text) && word.Text.Length > 4);
        return words.Length >= FewWords && small * 10 < words.Length && Foreign(text) * 6 >= words.Length
            && known * 2 < words.Length;
    }

    private static int Foreign(LearnerText text) =>
        text.Words.Count(word => EnglishLexicon.Default.ForeignWords.Contains(word.Text));
}
