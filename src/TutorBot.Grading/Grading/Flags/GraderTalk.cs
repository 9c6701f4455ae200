using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>
/// Tells talk to the grader that no form foresees: several words about marks and machines from somebody who speaks of
/// himself or pleads, and none about the subject or a third person.
/// </summary>
internal static class GraderTalk
{
    private const int FewestWords = 2;
    private const int WordsForOne = 8;

    public static Stretch? Find(LearnerText text, SubjectWords subject, AskedLine asked)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var pleads = false;
        foreach (var word in text.Words)
        {
            if (subject.IsName(word.Text) || subject.IsDetail(word) || FlagWords.Judging.Contains(word.Stem)
                || word.Text is "he" or "she" or "they" or "his" or "her" or "their" or "hes" or "shes")
            {
                return null;
            }

            pleads |= FlagWords.Persons.Contains(word.Stem);
            if (FlagWords.Grading.Contains(word.Stem) && !asked.Has(word))
            {
                stems.Add(word.Stem);
            }
        }

        return pleads && stems.Count >= FewestWords && stems.Count * WordsForOne >= text.Words.Length
            ? new Stretch(0, text.Words.Length)
            : null;
    }
}
