using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Targets;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>Carries out a choice.</summary>
internal static class Choosing
{
    public static void Take(TurnDraft turn, Choice choice, string argument)
    {
        turn.Contribution = Contribution.Command;
        if (choice is Choice.LessonEnding or Choice.Bell)
        {
            Lesson.Take(turn, choice);
        }
        else if (turn.State.Phase == SessionPhase.New)
        {
            Opening.Give(turn);
        }
        else if (choice == Choice.Restart)
        {
            Opening.Restart(turn);
        }
        else if (turn.State.Phase == SessionPhase.Ended)
        {
            AfterEnd(turn, choice, argument);
        }
        else
        {
            Within(turn, choice, argument);
        }
    }

    private static void AfterEnd(TurnDraft turn, Choice choice, string argument)
    {
        if (choice == Choice.More && Summary.GiveRest(turn))
        {
            turn.Reply.Offer(turn.State.Ending == Ending.Done ? Choice.Restart : Choice.Start);
        }
        else if (choice is Choice.Passage or Choice.WordHelp or Choice.Why or Choice.Progress)
        {
            Looking.Take(turn, choice, argument);
            turn.Reply.Offer(turn.State.Ending == Ending.Done ? Choice.Restart : Choice.Start);
        }
        else if (turn.State.Ending == Ending.Done)
        {
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("ended")));
            turn.Reply.Offer(Choice.Restart);
        }
        else
        {
            Opening.Resume(turn);
        }
    }

    private static void Within(TurnDraft turn, Choice choice, string argument)
    {
        switch (choice)
        {
            case Choice.Start:
                Opening.Resume(turn);
                break;
            case Choice.Hint:
                Help(turn);
                break;
            case Choice.Next or Choice.Leave:
                Next(turn);
                break;
            case Choice.Stop:
                Summary.Give(turn, Ending.Stopped);
                break;
            case Choice.DidSay:
                SmallTalk.PassOn(turn);
                break;
            default:
                Looking.Take(turn, choice, argument);
                break;
        }
    }

    private static void Help(TurnDraft turn)
    {
        if (turn.State.Phase == SessionPhase.Revising)
        {
            Looking.Again(turn);
            return;
        }

        turn.Contribution = Contribution.Help;
        Counting.Take(turn);
        SmallTalk.Smaller(turn, Push.Smaller);
    }

    private static void Next(TurnDraft turn)
    {
        if (turn.State.Phase == SessionPhase.Revising)
        {
            Summary.Give(turn, Ending.Done);
            return;
        }

        turn.Update(question => question with { Stage = QuestionStage.Finished });
        Levels.Update(turn, turn.Question.Id);
        Finishing.Leave(turn);
        if (turn.Move == Move.Inform)
        {
            turn.Did(Move.Advance);
        }
    }
}
