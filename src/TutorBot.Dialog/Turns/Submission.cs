using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Turns;

/// <summary>An answer with its whole grade record, so that no old pack is needed to explain the mark.</summary>
/// <param name="Text">The whole text, also where only its beginning was graded.</param>
/// <param name="Best">The question's level after it, 0 to 4.</param>
/// <param name="Unaided">The question's level over unaided points after it, 0 to 4.</param>
/// <param name="Markable">False while a misreading of the reading stands: then there is no mark yet, and no
/// zero.</param>
public sealed record Submission(
    QuestionId Question,
    SubmissionKind Kind,
    int Turn,
    string Text,
    AnswerContext Context,
    AnswerGrade Grade,
    int Best,
    int Unaided,
    bool Markable);
