using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Targets;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>"Just tell me": the answer is not given away under pressure, and nobody need stay stuck.</summary>
internal static class Demands
{
    private const int EnoughInARow = 3;

    public static void Reply(TurnDraft turn)
    {
        turn.Reply.Offer(Choice.Hint, Choice.Next, Choice.Stop);
        if (turn.State.DemandsRunning % EnoughInARow == 0)
        {
            GoOn(turn);
        }
        else if (turn.State.DemandsRunning % EnoughInARow == 1 && turn.HasFresh("tell-me.first"))
        {
            var words = turn.Phrase("tell-me.first");
            turn.Reply.Must(new Replies.ReplyBlock.Prompt(words.Say));
            turn.Did(Move.Decline, turn.State.Pending?.Element);
        }
        else
        {
            turn.Reply.May(turn.Say("tell-me.again"), weight: 6);
            Steering.Go(turn, SmallTalk.Decision(turn), Gain.None, Push.Smaller, turn.State.LastAnswer);
        }
    }

    // Told three times that they want out, they get out, with nothing given away.
    private static void GoOn(TurnDraft turn)
    {
        turn.Update(question => question with { Stage = QuestionStage.Finished });
        if (turn.IsLast)
        {
            Summary.Give(turn, Ending.GivenUp);
            return;
        }

        turn.Reply.May(turn.Say("tell-me.enough"), weight: 6);
        Finishing.Leave(turn);
    }
}
