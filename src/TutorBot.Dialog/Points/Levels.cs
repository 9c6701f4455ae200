using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>The level over the question, from each point's best state.</summary>
internal static class Levels
{
    /// <summary>Brings the levels up to date. The best counts; trying again never lowers it.</summary>
    public static LevelDecision Update(TurnDraft turn, QuestionId question)
    {
        var state = turn.State.Of(question);
        var best = turn.Exercise.Grader.Decide(question, States(state, _ => true), state.Moves);
        var own = turn.Exercise.Grader.Decide(
            question, States(state, point => point.Help <= HelpLevel.Pump), state.OwnMoves);
        turn.State = turn.State.With(state with
        {
            Best = Math.Max(state.Best, best.Level),
            Unaided = Math.Max(state.Unaided, own.Level),
            Markable = best.Level > 0 || !Misread(turn, question),
        });
        return best;
    }

    private static PointState[] States(QuestionState question, Func<PointProgress, bool> counted) =>
    [
        .. question.Points
            .Where(point => point.Standing is not null && counted(point))
            .Select(point => new PointState(point.Element, point.Standing!.Value, point.Placed, point.Linked)),
    ];

    private static bool Misread(TurnDraft turn, QuestionId question) => turn.State.Repairs.Any(repair =>
        repair.Question == question
        && repair.Standing != RepairStanding.Cleared
        && turn.Pack.Misconceptions.Any(known => known.Id == repair.Misconception && known.Poisons));
}
