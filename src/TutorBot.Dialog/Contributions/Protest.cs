using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>"You misread me. I said …": the learner's own words once more, unless they make a new point.</summary>
internal static class Protest
{
    public static bool Is(TurnDraft turn, Utterance said, AnswerGrade grade) => Opens(turn, said)
        && (turn.State.Phase != SessionPhase.Asking || !grade.Points.Any(read => IsNew(turn, read)));

    /// <summary>True for a message that begins so, whatever it goes on to say.</summary>
    public static bool Opens(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var opening = Clauses.Of(said.Text).FirstOrDefault(clause => !forms.Bare(clause.Said).IsEmpty);
        return opening is not null && forms.Says("protest", opening.Said);
    }

    private static bool IsNew(TurnDraft turn, PointRead read) =>
        turn.Progress.Point(read.Element).Standing is not { } standing || standing < read.Standing;
}
