using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>"You misread me. I said …": the learner's own words once more, unless they make a new point.</summary>
internal static class Protest
{
    public static bool Is(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var opening = Clauses.Of(said.Text).FirstOrDefault(clause => !forms.Bare(clause.Said).IsEmpty);
        return opening is not null
            && forms.Says("protest", opening.Said)
            && (turn.State.Phase != SessionPhase.Asking || !grade.Points.Any(read => IsNew(turn, read)));
    }

    private static bool IsNew(TurnDraft turn, PointRead read) =>
        turn.Progress.Point(read.Element).Standing is not { } standing || standing < read.Standing;
}
