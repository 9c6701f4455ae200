using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>
/// Words of distress or sorrow, wherever in a message they stand and whatever else it says: they come before the
/// exercise, and nobody in distress is asked anything.
/// </summary>
internal static class Comforting
{
    /// <summary>False when the message has no such words, and nothing was said.</summary>
    public static bool Take(TurnDraft turn, string text)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var all = Utterance.OfAll(text);
        var key = forms.IsAnywhere("distress", all) ? "distress" : forms.IsAnywhere("sorrow", all) ? "sorrow" : null;
        if (key is null)
        {
            return false;
        }

        turn.Contribution = Contribution.Distress;
        Counting.Take(turn);
        turn.State = turn.State with { QuotesRunning = 0 };
        turn.Note(TeacherNoteKind.Distress, text);
        turn.Reply.Must(new ReplyBlock.Text(key == "distress" ? turn.Say("distress") : turn.Say("sorrow")));
        turn.Did(Move.Calm);
        if (turn.State.Phase is SessionPhase.Asking or SessionPhase.Revising)
        {
            turn.Reply.Offer(Choice.Stop);
        }

        return true;
    }
}
