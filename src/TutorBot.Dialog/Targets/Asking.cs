using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Targets;

/// <summary>Puts a step to the learner and keeps how much help it was.</summary>
internal static class Asking
{
    public static void Step(TurnDraft turn, Step step, int liftFrom)
    {
        var words = Use(turn, step);
        var telling = step is { Rung: Rung.Told, IsGap: false };
        turn.Update(question => WithHelp(question, step, telling));
        turn.Did(step.IsGap ? Move.Gap : MoveOf(step.Rung), step.Element.Id);
        turn.Ask(new PendingPrompt(words.Say, words.Simple)
        {
            Element = step.Element.Id,
            Rung = step.Rung,
            Use = telling,
            LiftFrom = liftFrom,
        });
    }

    /// <summary>Puts an open question that names no point.</summary>
    public static void Open(TurnDraft turn, Move move, Wording words, int liftFrom = 0, ElementId? element = null)
    {
        turn.State = Variants.Use(turn.State, words);
        turn.Did(move, element);
        turn.Ask(new PendingPrompt(words.Say, words.Simple) { LiftFrom = liftFrom, Element = element });
    }

    /// <summary>Asks in other words or for a part of it; the question that is pending stays.</summary>
    public static void InPlace(TurnDraft turn, Move move, Wording words)
    {
        var pending = turn.State.Pending ?? new PendingPrompt(words.Say, words.Simple);
        turn.State = Variants.Use(turn.State, words) with { Pending = pending };
        turn.Did(move, pending.Element, pending.Repairing);
        turn.Reply.Must(new ReplyBlock.Prompt(words.Say));
    }

    private static Wording Use(TurnDraft turn, Step step)
    {
        turn.State = Variants.Use(turn.State, step.Words);
        if (step.Rung != Rung.Told || step.IsGap || step.Words.Say.Contains('?', StringComparison.Ordinal))
        {
            return step.Words;
        }

        var use = Variants.IsUsed(turn.State, step.Element.Use) ? turn.Phrase("told.use") : step.Element.Use;
        turn.State = Variants.Use(turn.State, use);
        return new Wording(step.Words.Say + ' ' + use.Say, step.Words.Simple + ' ' + use.Simple);
    }

    private static QuestionState WithHelp(QuestionState question, Step step, bool telling)
    {
        var point = question.Point(step.Element.Id);
        var help = Ladder.HelpOf(step.Rung);
        return question.With(point with
        {
            Asked = point.Asked + 1,
            Help = help > point.Help ? help : point.Help,
            Told = point.Told || telling,
        }) with
        {
            Told = question.Told + (telling ? 1 : 0),
        };
    }

    private static Move MoveOf(Rung rung) => rung switch
    {
        Rung.Pump => Move.Pump,
        Rung.Place => Move.Place,
        Rung.Question => Move.Question,
        Rung.Starter => Move.Starter,
        Rung.Choice => Move.Choice,
        _ => Move.Told,
    };
}
