using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Dialog.Contributions;
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
    // At a distance nobody knows what "it" was.
    private static readonly ImmutableHashSet<string> Pointing =
        ["it", "its", "this", "that", "thats", "these", "those"];

    public static void Open(TurnDraft turn, Question question)
    {
        Carrying.Open(turn, question);
        turn.State = turn.State with
        {
            Phase = SessionPhase.Asking,
            Current = question.Id,
            DontKnowRunning = 0,
            HelpRunning = 0,
            DemandsRunning = 0,
        };
        turn.Update(state => state with { Stage = QuestionStage.Open });
        Levels.Update(turn, question.Id);
        turn.Did(Move.Advance);
        turn.Reply.TurnAway();
        var bridge = Bridge(turn);
        if (bridge is null)
        {
            turn.Reply.May(turn.Say("advance"), weight: 2);
        }

        Put(turn, question, bridge);
    }

    /// <summary>Asks the question itself.</summary>
    /// <param name="bridge">What was said before and counts for it, told in one breath with it.</param>
    public static void Put(TurnDraft turn, Question question, string? bridge = null)
    {
        var heading = turn.Phrase("question.heading", ("n", NumberOf(turn.Pack, question.Id)));
        turn.Reply.Offer(Choice.Simpler, Choice.WordHelp, Choice.Hint);
        var alone = new ReplyBlock.Prompt(heading.Say + ' ' + question.Ask.Say);
        if (bridge is null)
        {
            turn.Reply.Must(alone);
        }
        else
        {
            turn.Reply.Must(new ReplyBlock.Prompt($"{heading.Say} {bridge} {question.Ask.Say}"), alone, weight: 7);
        }

        turn.State = turn.State with { Pending = new PendingPrompt(question.Ask.Say, question.Ask.Simple) };
    }

    public static string NumberOf(Pack pack, QuestionId question) =>
        (pack.Questions.TakeWhile(known => known.Id != question).Count() + 1).ToString(CultureInfo.InvariantCulture);

    // Only words that a reader knows again as a statement of theirs; all else is carried over without a word.
    private static string? Bridge(TurnDraft turn)
    {
        var carriedOver = turn.Progress.Points.FirstOrDefault(point =>
            point is { CarriedFrom: not null, Quote.Length: > 0 }
            && IsStatement(turn, point.Quote)
            && IsFresh(turn, point.Quote));
        if (carriedOver is not { CarriedFrom: { } from, Quote: var quote })
        {
            return null;
        }

        turn.State = Variants.Quote(turn.State, BridgeOf(quote));
        return turn.Say("bridge.quote", ("n", NumberOf(turn.Pack, from)), ("quote", quote));
    }

    private static bool IsStatement(TurnDraft turn, string quote) =>
        !quote.Contains('?', StringComparison.Ordinal)
        && Utterance.Of(quote).Words is [var first, _, _, ..]
        && !Pointing.Contains(first)
        && !turn.Exercise.Phrases.Forms.Is("question", Utterance.Of(first));

    // What was said a moment ago has had its answer, and no words head two questions.
    private static bool IsFresh(TurnDraft turn, string quote)
    {
        var justSaid = turn.Contribution is Contribution.Answer or Contribution.Fragment
            && turn.State.LastAnswer.Contains(quote, StringComparison.Ordinal);
        return !justSaid && quote != turn.Quoted && !Variants.IsQuoted(turn.State, BridgeOf(quote));
    }

    private static string BridgeOf(string quote) => "bridge " + quote;
}
