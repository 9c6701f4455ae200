using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells a line that says nothing: no word of it is left when what fits any answer is struck out.</summary>
internal sealed class EmptyTalk(LearnerText text, FlagForms forms, SubjectWords subject, AskedLine asked)
{
    private const int VagueLine = 4;
    private const int ShortText = 8;
    private const int LongText = 12;

    /// <summary>Beside the admission that one has nothing to say.</summary>
    private const int MostOthers = 2;

    /// <summary>Of so many words one may be another.</summary>
    private const int WordsForOneOther = 16;

    private readonly bool[] _empty = forms.Covered("no-content", text.Words.Length);

    /// <param name="hasPoint">Whether a point was read, though it may only be half made.</param>
    public bool IsEmpty(bool hasPoint)
    {
        var words = text.Words;
        var left = Enumerable.Range(0, words.Length).Count(Says);
        if (left == 0)
        {
            return !Answers() && !Reasons && text.Quotations.All(quotation => quotation.Length == 0);
        }

        if (hasPoint)
        {
            return false;
        }

        return left <= words.Length / WordsForOneOther
            || (left <= MostOthers && forms.First("nothing-to-say") is not null && !words.Any(subject.IsTopic))
            || (asked.IsEmpty && words.Length <= VagueLine && !words.Any(subject.IsTopic))
            || (asked.IsEmpty && left <= 1 && words.Length <= ShortText && _empty.Contains(true));
    }

    /// <summary>
    /// Who is asked may answer by a small word: for a name, a number or a choice, or of the person asked about.
    /// </summary>
    private bool Answers() => !asked.IsEmpty && text.Words.Any(word =>
        word.Text is "one" or "none" or "same" or "only"
        || (asked.AsksForOneWord && (word.IsNumber || word.Text is "him" or "her" or "them" or "us" or "all" or "both"))
        || (asked.OffersChoice && asked.Has(word))
        || (SpeaksOfPerson(word.Text) && !text.Words.Any(other => FlagWords.Vague.Contains(other.Stem))));

    /// <summary>Whether a reason is given at some length.</summary>
    private bool Reasons => text.Words.Length > ShortText && text.Words.Any(word => word.Text == "because");

    private static bool SpeaksOfPerson(string word) =>
        word is "he" or "hes" or "she" or "shes" or "they" or "theyre" or "him" or "his" or "us";

    private bool Says(int at)
    {
        var word = text.Words[at];
        return !_empty[at]
            && !FunctionWords.Contains(word.Text)
            && !EnglishLexicon.Default.Fillers.Contains(word.Text)
            && !FlagWords.Vague.Contains(word.Stem)
            && !(text.Words.Length > LongText && FlagWords.General.Contains(word.Stem))
            && !Repeats(word)
            && !(IsMash(word.Text) && !subject.IsTopic(word));
    }

    private bool Repeats(Word word) => text.Words.Length < VagueLine && !asked.OffersChoice && asked.Has(word);

    /// <summary>Keys struck at random: no word that is known, and hardly a vowel or the same letter again.</summary>
    private static bool IsMash(string word) => word.Length > 1
        && !word.Any(char.IsAsciiDigit)
        && !KnownWords.Contains(word)
        && (!word.Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
            || (word.Length > 3 && word.Distinct().Count() <= 2)
            || word.Contains("sdf", StringComparison.Ordinal) || word.Contains("qwe", StringComparison.Ordinal));
}
