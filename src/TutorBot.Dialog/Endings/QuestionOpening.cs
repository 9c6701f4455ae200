using System.Globalization;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Endings;

/// <summary>Opens a question, with what was said early for it.</summary>
internal static class QuestionOpening
{
    public static void Open(TurnDraft turn, Question question)
    {
        Carrying.Open(turn, question);
        turn.State = turn.State with
        {
            Phase = SessionPhase.Asking,
            Current = question.Id,
            DontKnowRunning = 0,
            DemandsRunning = 0,
        };
        turn.Update(state => state with { Stage = QuestionStage.Open });
        Levels.Update(turn, question.Id);
        turn.Did(Move.Advance);
        turn.Reply.TurnAway();
        Bridge(turn);
        Put(turn, question);
    }

    /// <summary>Asks the question itself.</summary>
    public static void Put(TurnDraft turn, Question question)
    {
        var heading = turn.Phrase("question.heading", ("n", NumberOf(turn.Pack, question.Id)));
        turn.Reply.Offer(Choice.Simpler, Choice.WordHelp, Choice.Hint);
        turn.Ask(new PendingPrompt(heading.Say + ' ' + question.Ask.Say, heading.Simple + ' ' + question.Ask.Simple));
    }

    public static string NumberOf(Pack pack, QuestionId question) =>
        (pack.Questions.TakeWhile(known => known.Id != question).Count() + 1).ToString(CultureInfo.InvariantCulture);

    private static void Bridge(TurnDraft turn)
    {
        var carriedOver = turn.Progress.Points.Where(point => point is { CarriedFrom: not null, Words.Length: > 0 });
        foreach (var point in carriedOver)
        {
            if (Quotes.From(point.Words, turn.Exercise.Spelled) is { } quote)
            {
                var from = NumberOf(turn.Pack, point.CarriedFrom!.Value);
                turn.Reply.May(turn.Say("bridge.quote", ("n", from), ("quote", quote)), weight: 8);
                return;
            }
        }

        if (turn.Progress.Points.FirstOrDefault(point => point.CarriedFrom is not null) is { } carried)
        {
            var from = NumberOf(turn.Pack, carried.CarriedFrom!.Value);
            turn.Reply.May(turn.Say("bridge.plain", ("n", from)), weight: 8);
        }
        else
        {
            turn.Reply.May(turn.Say("advance"), weight: 2);
        }
    }
}
