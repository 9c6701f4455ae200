using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>The lesson's clock, as the class sends it: a warning, and the bell.</summary>
internal static class Lesson
{
    public static void Take(TurnDraft turn, Choice choice)
    {
        if (turn.State.Phase is SessionPhase.New or SessionPhase.Ended)
        {
            return;
        }

        if (choice == Choice.Bell)
        {
            Summary.Give(turn, Ending.Bell);
        }
        else if (!turn.State.LessonEnding)
        {
            turn.State = turn.State with { LessonEnding = true };
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("lesson.ending")));
            turn.Did(Move.Warn);
        }
    }
}
