using System.Globalization;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Phrases;
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
        turn.Reply.Must(new ReplyBlock.Prompt(heading.Say + ' ' + question.Ask.Say));
        turn.State = turn.State with { Pending = new PendingPrompt(question.Ask.Say, question.Ask.Simple) };
    }

    public static string NumberOf(Pack pack, QuestionId question) =>
        (pack.Questions.TakeWhile(known => known.Id != question).Count() + 1).ToString(CultureInfo.InvariantCulture);

    // No words twice in one reply, nor the same ones at the head of two questions.
    private static bool IsFresh(TurnDraft turn, string quote) =>
        quote != turn.Quoted && !Variants.IsQuoted(turn.State, BridgeOf(quote));

    private static string BridgeOf(string quote) => "bridge " + quote;

    private static void Bridge(TurnDraft turn)
    {
        var carriedOver = turn.Progress.Points.Where(point => point is { CarriedFrom: not null, Quote.Length: > 0 });
        foreach (var point in carriedOver)
        {
            var quote = point.Quote;
            if (IsFresh(turn, quote))
            {
                turn.State = Variants.Quote(turn.State, BridgeOf(quote));
                var from = NumberOf(turn.Pack, point.CarriedFrom!.Value);
                turn.Reply.May(turn.Say("bridge.quote", ("n", from), ("quote", quote)), weight: 7);
                return;
            }
        }

        if (turn.Progress.Points.FirstOrDefault(point => point.CarriedFrom is not null) is { } carried)
        {
            var from = NumberOf(turn.Pack, carried.CarriedFrom!.Value);
            turn.Reply.May(turn.Say("bridge.plain", ("n", from)), weight: 7);
        }
        else
        {
            turn.Reply.May(turn.Say("advance"), weight: 2);
        }
    }
}
