using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Misreadings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Targets;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>A groan gets one calm line and a smaller step.</summary>
internal static class Moods
{
    public static void Reply(TurnDraft turn, Utterance said)
    {
        if (turn.Exercise.Phrases.Forms.Is("worry", said) && turn.HasFresh("worry"))
        {
            Encourage(turn);
        }
        else if (turn.HasFresh("mood"))
        {
            Asking.InPlace(turn, Move.Calm, turn.Phrase("mood", ("place", PlaceOf(turn))));
        }
        else
        {
            SmallTalk.Smaller(turn, Push.Smaller);
        }
    }

    /// <summary>
    /// The place to look at again: of the point asked for, else of the question, else where reading begins.
    /// </summary>
    public static string PlaceOf(TurnDraft turn)
    {
        var asked = turn.State.Pending?.Element;
        var places = turn.Question.Elements.FirstOrDefault(element => element.Id == asked)?.Paragraphs ?? [];
        if (places.IsEmpty && turn.Question.Id != turn.Pack.Questions[0].Id)
        {
            places = [.. turn.Question.Elements.SelectMany(element => element.Paragraphs)];
        }

        return (places.IsEmpty ? turn.Pack.Texts[0].Paragraphs[0].Id : places[0]).Value;
    }

    // Whoever doubts not the text but themselves gets one kind line, and something smaller to do.
    private static void Encourage(TurnDraft turn)
    {
        turn.Reply.May(turn.Say("worry"), weight: 8);
        if (!Repairing.Ask(turn, null))
        {
            Steering.Go(turn, SmallTalk.Decision(turn), Gain.None, Push.Smaller, turn.State.LastAnswer);
        }
    }
}
