using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Conversations;

/// <summary>Choices that look something up and then ask the same question again. None of them is help.</summary>
internal static class Looking
{
    private const int MostCriteria = 2;

    public static void Take(TurnDraft turn, Choice choice, string argument)
    {
        turn.Did(Move.Inform);
        switch (choice)
        {
            case Choice.Simpler:
                Simpler(turn);
                return;
            case Choice.WordHelp:
                WordLookup.Give(turn, argument);
                break;
            case Choice.Passage:
                PassageLookup.Give(turn, argument);
                break;
            case Choice.Why:
                MarkExplained.Give(turn);
                break;
            case Choice.Progress:
                var progress = ProgressWords.Of(turn.State, turn.Exercise);
                turn.Reply.Must(new ReplyBlock.Text(progress.Where + ". " + progress.Words));
                break;
            default:
                More(turn);
                break;
        }

        Again(turn);
    }

    /// <summary>The pending question once more, in the same words.</summary>
    public static void Again(TurnDraft turn)
    {
        if (turn.State.Phase != SessionPhase.Ended && turn.State.Pending is { } pending)
        {
            turn.Reply.Must(new ReplyBlock.Prompt(pending.Say));
            turn.Reply.Offer(Choice.Simpler, Choice.WordHelp, Choice.Hint);
        }
    }

    /// <summary>The pending question in its simple version, for one who lost the thread.</summary>
    public static void AgainSimply(TurnDraft turn)
    {
        if (turn.State.Phase != SessionPhase.Ended && turn.State.Pending is { } pending)
        {
            turn.State = turn.State with { Pending = pending with { Simplified = true } };
            turn.Reply.Must(new ReplyBlock.Prompt(pending.Simple));
            turn.Reply.Offer(Choice.WordHelp, Choice.Hint);
        }
    }

    /// <summary>
    /// For one who asks what the tutor's line means: it in its simple version; false where that was said before.
    /// </summary>
    public static bool InFewerWords(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        if (turn.State.Pending is not { Simplified: false } pending
            || pending.Say == pending.Simple
            || !IsLost(turn, said, grade))
        {
            return false;
        }

        turn.Did(Move.Inform);
        turn.Reply.LeadIn(turn.Say("unclear"), weight: 5);
        AgainSimply(turn);
        return true;
    }

    /// <summary>
    /// For one who does not see what the question wants: it, and what counts, in plain words; false where it was put
    /// so before.
    /// </summary>
    public static bool Plainly(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        if (turn.State.Pending is not { Element: null, Repairing: null } pending
            || turn.Progress.Explained
            || !IsLost(turn, said, grade))
        {
            return false;
        }

        turn.Update(question => question with { Explained = true });
        turn.Did(Move.Inform);
        turn.Reply.May(turn.Say("unclear"), weight: 5);
        var means = turn.Question.Criteria.Take(MostCriteria).Select(criterion => criterion.Means.Simple);
        AgainSimply(turn);
        turn.Reply.May(string.Join(' ', means), weight: 6);
        return true;
    }

    private static bool IsLost(TurnDraft turn, Utterance said, AnswerGrade grade) =>
        turn.Exercise.Phrases.Forms.Is("unclear", said) || Plea.Is(turn, said, grade);

    private static void Simpler(TurnDraft turn) => AgainSimply(turn);

    private static void More(TurnDraft turn)
    {
        turn.Reply.Limit = ReplyDraft.Long;
        turn.Reply.May(turn.Say("more"), weight: 9);
        var criteria = turn.Question.Criteria;
        if (!criteria.IsEmpty)
        {
            var means = criteria.Take(MostCriteria).Select(criterion => criterion.Means.Simple);
            turn.Reply.May(new ReplyBlock.List(turn.Say("more.counts"), [.. means]), weight: 2);
        }
    }
}
