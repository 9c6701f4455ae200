using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Turns;

/// <summary>Makes the record of a graded answer.</summary>
internal static class Submitting
{
    public static Submission Of(
        TurnDraft turn, string text, AnswerGrade grade, AnswerContext context, SubmissionKind kind)
    {
        var question = turn.State.Of(grade.Question);
        return new Submission(
            grade.Question, kind, turn.State.Turn, text, context, grade,
            question.Best, question.Unaided, question.Markable);
    }
}
