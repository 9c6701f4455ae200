using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells a text in another language by its script, its small words and the words that English lacks.</summary>
internal static class LanguageGuess
{
    private const int FewestForeign = 3;

    public static bool IsForeign(LearnerText text, PackIndex index)
    {
        var (foreign, unknown, english, otherScript) = (0, 0, 0, 0);
        foreach (var word in text.Words)
        {
            if (word.IsNumber || index.Subject.IsName(word.Text))
            {
                continue;
            }

            if (!char.IsAscii(word.Text[0]))
            {
                otherScript++;
            }
            else if (EnglishLexicon.Default.ForeignWords.Contains(word.Text))
            {
                // A word of both languages, such as "no" or "me", tells nothing.
                foreign += FunctionWords.Contains(word.Text) ? 0 : 1;
            }
            else if (FunctionWords.Contains(word.Text) || KnownWords.IsEveryday(word.Text))
            {
                english++;
            }
            else if (word.Text.Length > 3 && !KnownWords.Contains(word.Text))
            {
                unknown++;
            }
        }

        var other = foreign + unknown;
        return otherScript * 2 > text.Words.Length
            || unknown > FewestForeign + (2 * english)
            || (foreign > 0 && other >= FewestForeign && other > english + (english / 4));
    }
}
