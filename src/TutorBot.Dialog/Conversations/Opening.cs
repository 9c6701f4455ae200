using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Misreadings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Conversations;

/// <summary>Opens a session, and takes it up again where it was left.</summary>
internal static class Opening
{
    public static void Give(TurnDraft turn)
    {
        var question = turn.Pack.Questions[0];
        Introduce(turn, question);
        QuestionOpening.Put(turn, question);
        turn.Did(Move.Open);
    }

    /// <summary>All that a learner should know before the first answer; the rest is behind "More".</summary>
    public static void Introduce(TurnDraft turn, Question question)
    {
        turn.Reply.Limit = ReplyDraft.Long;
        var count = turn.Exercise.Settings.HasTeacher ? "opening.teacher" : "opening.alone";
        turn.Reply.Must(new ReplyBlock.Text(turn.Say(
            count, ("count", CountOf(turn)), ("first", turn.Pack.ReadFirst))));
        turn.Reply.Offer(Choice.More, Choice.Passage);
        turn.State = turn.State with { Phase = SessionPhase.Asking, Current = question.Id };
        turn.Update(state => state with { Stage = QuestionStage.Open });
        turn.Did(Move.Open);
    }

    public static void Restart(TurnDraft turn)
    {
        var fresh = SessionState.New(turn.State.Id, StableHash.Of($"{turn.State.Seed}/{turn.State.Turn}"));
        turn.State = Repairing.KeepTold(turn, fresh.Adopt(turn.Pack) with { Turn = turn.State.Turn });
        Give(turn);
    }

    public static void Resume(TurnDraft turn)
    {
        turn.State = turn.State with { Phase = PhaseOf(turn), Ending = null };
        turn.Reply.May(turn.Say("resume", ("n", QuestionOpening.NumberOf(turn.Pack, turn.Question.Id))), weight: 5);
        if (turn.State.Pending is null)
        {
            QuestionOpening.Put(turn, turn.Question);
        }
        else
        {
            Looking.Again(turn);
        }

        turn.Did(Move.Resume);
    }

    /// <summary>Where an interrupted session stood.</summary>
    public static SessionPhase PhaseOf(TurnDraft turn) =>
        turn.State.Of(turn.Question.Id).Stage == QuestionStage.Finished ? SessionPhase.Revising : SessionPhase.Asking;

    private static string CountOf(TurnDraft turn)
    {
        var counts = turn.Exercise.Phrases["numbers"];
        var at = Math.Min(turn.Pack.Questions.Length, counts.Length) - 1;
        return counts[at].Say;
    }
}
