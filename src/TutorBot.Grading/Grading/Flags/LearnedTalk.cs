using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>
/// Tells talk that sounds learned and says nothing: set phrases, and beside them only words that fit any text and any
/// subject.
/// </summary>
internal static class LearnedTalk
{
    /// <summary>The forms of its set phrases.</summary>
    public const string Name = "learned-talk";

    /// <summary>Of so many words one may be another: who says so little of the subject says nothing on it.</summary>
    private const int WordsForOneOther = 12;

    public static bool IsEmpty(LearnerText text, FlagForms forms, SubjectWords subject)
    {
        var covered = forms.Covered(Name, text.Words.Length);
        if (!covered.Contains(true))
        {
            return false;
        }

        var others = 0;
        for (var at = 0; at < covered.Length; at++)
        {
            var word = text.Words[at];
            if (covered[at] || FunctionWords.Contains(word.Text) || FlagWords.General.Contains(word.Stem))
            {
                continue;
            }

            if (word.IsNumber || subject.IsName(word.Text) || subject.IsDetail(word))
            {
                return false;
            }

            others++;
        }

        return others <= covered.Length / WordsForOneOther;
    }
}
