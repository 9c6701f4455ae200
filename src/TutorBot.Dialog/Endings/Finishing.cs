using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Conversations;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Endings;

/// <summary>When a question is finished, and what comes then.</summary>
internal static class Finishing
{
    /// <summary>The level at which a question is finished.</summary>
    public const int Enough = 3;

    private const int Highest = 4;
    private const int Liftable = 2;

    /// <summary>Turns beyond the last within which help is still given: nobody is sent on for asking.</summary>
    private const int Grace = 3;

    public static bool IsDue(TurnDraft turn, Gain gain)
    {
        var question = turn.Progress;
        return question.Turns >= Budget(turn)
            || question.Best switch
            {
                Highest => true,
                Enough => !turn.IsLast || turn.Exercise.Settings.LessonMode || Tried(turn)?.LiftFrom == Enough,
                Liftable => Tried(turn) is { LiftFrom: Liftable } pending && !IsMoving(turn, pending, gain),
                _ => false,
            };
    }

    public static void Finish(TurnDraft turn, LevelDecision decision)
    {
        turn.Reply.Close();
        if (decision is { Level: Highest, Reached: { } way })
        {
            turn.Reply.May(turn.Say("finish.strongest", ("move", way.InWords)), weight: 7);
        }

        turn.Reply.TurnAway();
        if (turn.Reply.IsEmpty && turn.Contribution is Contribution.Answer or Contribution.Fragment)
        {
            turn.Reply.May(turn.Say("kept"), weight: 5);
        }

        turn.Update(question => question with { Stage = QuestionStage.Finished });
        Leave(turn);
    }

    /// <summary>Goes on to the next question, to the revision, or to the summary.</summary>
    public static void Leave(TurnDraft turn)
    {
        var next = turn.Pack.Questions
            .SkipWhile(question => question.Id != turn.State.Current)
            .Skip(1)
            .FirstOrDefault();
        if (next is not null)
        {
            QuestionOpening.Open(turn, next);
        }
        else if (turn.Pack.Questions.Length > 1)
        {
            Revising.Offer(turn);
        }
        else
        {
            Summary.Give(turn, Ending.Done);
        }
    }

    private static int Budget(TurnDraft turn)
    {
        if (turn.Exercise.Settings.LessonMode)
        {
            return turn.Question.LessonTurns;
        }

        return turn.Question.Turns + (Counting.AsksForHelp(turn.Contribution) ? Grace : 0);
    }

    // To ask for help, or to say yes, is no attempt yet.
    private static PendingPrompt? Tried(TurnDraft turn) => turn.Contribution
        is Contribution.Help or Contribution.Empty or Contribution.Greeting or Contribution.Agreement
        or Contribution.Mood or Contribution.Copied or Contribution.KeyWords or Contribution.YesOrNo
        ? null
        : turn.State.Pending;

    // One attempt to lift; it lasts while something is begun and not yet made.
    private static bool IsMoving(TurnDraft turn, PendingPrompt pending, Gain gain) =>
        gain.Joined is not null
        || gain.Fresh.Any(read => read.Standing == Standing.Partial)
        || (pending.Element is { } element
            && gain.Moved(element)
            && turn.Progress.Point(element).Standing != Standing.Full);
}
