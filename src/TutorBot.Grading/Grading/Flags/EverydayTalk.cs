using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells talk about something else: everyday life, not the subject and not a text that is judged.</summary>
internal static class EverydayTalk
{
    /// <summary>A word of the subject may stand among so many of everyday life by chance.</summary>
    private const int TopicsForOne = 2;

    private const int Much = 3;

    /// <param name="text">The answer.</param>
    /// <param name="forms">The forms in it.</param>
    /// <param name="subject">The words of the pack's subject.</param>
    /// <param name="asked">What it replies to.</param>
    /// <param name="hasPoint">Whether a point was read in it: then only much of everyday life is talk.</param>
    public static Stretch? Find(
        LearnerText text, FlagForms forms, SubjectWords subject, AskedLine asked, bool hasPoint)
    {
        var (life, topics, judging, own) = (0, 0, 0, 0);
        foreach (var word in text.Words)
        {
            var isTopic = !word.IsNumber && (subject.IsTopic(word) || asked.Has(word));
            topics += isTopic ? 1 : 0;
            life += !isTopic && FlagWords.Life.Contains(word.Stem) ? 1 : 0;
            judging += FlagWords.Judging.Contains(word.Stem) ? 1 : 0;
            own += word.Text is "i" or "im" or "my" or "our" or "we" or "you" or "me" or "when"
                ? 1
                : 0;
        }

        if (!hasPoint && forms.First("off-topic") is { } chat && topics * 3 <= text.Words.Length && judging <= 1)
        {
            return new Stretch(chat.Start, chat.End);
        }

        var enough = hasPoint ? Much : own > 0 ? 1 : 2;
        return life >= enough && judging == 0 && (topics * TopicsForOne <= life || life >= Math.Max(topics, Much))
            ? new Stretch(0, text.Words.Length)
            : null;
    }
}
