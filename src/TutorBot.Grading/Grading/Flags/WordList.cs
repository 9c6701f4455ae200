using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells a list of key words from a statement.</summary>
internal static class WordList
{
    private const int FewestWords = 5;
    private const int FewestTerms = 3;
    private const int FewestItems = 5;
    private const double LongestItem = 2.5;

    /// <summary>They stand inside a statement and divide no list.</summary>
    private const Break Quotes = Break.OpenQuote | Break.CloseQuote;

    /// <summary>
    /// Many words of the subject and hardly any of those that make a sentence. A list of names answers a question that
    /// asks who is quoted, so it is not stuffed.
    /// </summary>
    public static bool IsStuffed(LearnerText text, SubjectWords subject, AskedLine asked)
    {
        var words = text.Words;
        if (asked.AsksForOneWord || (!asked.IsEmpty && !words.Any(word => FlagWords.Key.Contains(word.Stem))))
        {
            return false;
        }

        if (words.Length >= FewestTerms && words.All(word => FlagWords.Key.Contains(word.Stem)))
        {
            return true;
        }

        if (words.Length < FewestWords || words.Count(word => NamesSource(word, subject, asked)) * 2 >= words.Length)
        {
            return false;
        }

        var joining = words.Count(word => Joins(word.Text));
        var small = words.Count(word => FunctionWords.Contains(word.Text));
        var topics = words.Count(word => subject.IsTopic(word) || FlagWords.Key.Contains(word.Stem));
        var bare = small * 8 <= words.Length && topics * 2 >= words.Length;
        return joining == 0 && (bare || IsItemised(text));
    }

    /// <summary>Words without which hardly a statement is made.</summary>
    private static bool Joins(string word) => word is "he" or "she" or "it" or "they" or "i" or "we" or "you" or "is"
        or "are" or "was" or "were" or "the" or "that" or "because" or "so" or "but" or "to" or "his" or "a" or "and";

    private static bool NamesSource(Word word, SubjectWords subject, AskedLine asked) => subject.IsName(word.Text)
        || (!asked.IsEmpty && (word.IsNumber || FlagWords.Sources.Contains(word.Stem)));

    private static bool IsItemised(LearnerText text)
    {
        var items = 1 + text.Words.Skip(1).Count(word => (word.Before & ~Quotes) != Break.None);
        return items >= FewestItems && text.Words.Length <= items * LongestItem;
    }
}
