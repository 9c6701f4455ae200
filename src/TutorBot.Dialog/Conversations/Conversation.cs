using System.Globalization;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Misreadings;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Targets;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Conversations;

/// <summary>Hears a typed message: what kind it is, what it is worth, what to say.</summary>
internal static class Conversation
{
    public static void Hear(TurnDraft turn, string text)
    {
        var said = Utterance.Of(text);
        if (TypedChoice.Of(turn, said) is { } typed)
        {
            Choosing.Take(turn, typed.Choice, typed.Argument);
            return;
        }

        switch (turn.State.Phase)
        {
            case SessionPhase.New:
                HearFirst(turn, said);
                break;
            case SessionPhase.Asking:
                Answer(turn, said);
                break;
            case SessionPhase.Revising:
                HearingRevisions.Hear(turn, said);
                break;
            default:
                HearAfterwards(turn, said);
                break;
        }
    }

    // Whoever begins with an answer is not asked for it again.
    private static void HearFirst(TurnDraft turn, Utterance said)
    {
        var question = turn.Pack.Questions[0];
        if (turn.Exercise.Grader.Grade(question.Id, said.Text, AnswerContext.None).Points.IsEmpty)
        {
            Opening.Give(turn);
            return;
        }

        Opening.Introduce(turn, question);
        turn.Send();
        Answer(turn, said);
    }

    private static void HearAfterwards(TurnDraft turn, Utterance said)
    {
        if (turn.Exercise.Phrases.Forms.Is("rest", said) && Endings.Summary.GiveRest(turn))
        {
            turn.Contribution = Contribution.LookingBack;
            return;
        }

        if (turn.State.Ending == Ending.Done)
        {
            var thanked = turn.Exercise.Phrases.Forms.IsWhole("thanks", said);
            turn.Reply.Must(new ReplyBlock.Text(turn.Say(thanked ? "ended.thanks" : "ended")));
            turn.Reply.Offer(Choice.Restart);
            return;
        }

        turn.State = turn.State with { Phase = Opening.PhaseOf(turn), Ending = null };
        if (turn.State.Phase == SessionPhase.Revising)
        {
            HearingRevisions.Hear(turn, said);
            return;
        }

        Answer(turn, said);
    }

    private static void Answer(TurnDraft turn, Utterance said)
    {
        var pending = turn.State.Pending;
        var context = new AnswerContext(Prompt(turn), pending?.Element, pending?.Repairing);
        var word = Glossary.Asked(turn, said);
        var read = turn.Exercise.Grader.Grade(turn.Question.Id, (word?.Rest ?? said).Text, context);
        var grade = Joining.IsPlace(said) ? read with { Points = [], Misconceptions = [] } : read;
        turn.Contribution = Classifier.Of(turn, said, grade);
        Counting.Take(turn);
        SayLength(turn, grade);
        if (turn.Contribution is Contribution.Answer or Contribution.Fragment)
        {
            if (word is not null)
            {
                WordLookup.Beside(turn, word.Entry);
            }

            Graded(turn, word?.Rest ?? said, grade, context);
        }
        else
        {
            SmallTalk.Reply(turn, said, grade);
        }
    }

    /// <summary>Says so where only the beginning was read.</summary>
    public static void SayLength(TurnDraft turn, AnswerGrade grade)
    {
        if (grade.Truncated)
        {
            var read = Grader.LongestReading.ToString("N0", CultureInfo.InvariantCulture);
            turn.Reply.May(turn.Say("long-answer", ("count", read)), weight: 20);
        }
    }

    // The question itself asks for everything, so none of its words are the learner's.
    private static string Prompt(TurnDraft turn) =>
        turn.State.Pending is { } pending && !pending.Say.Contains(turn.Question.Ask.Say, StringComparison.Ordinal)
            ? pending.Say
            : "";

    private static void Graded(TurnDraft turn, Utterance said, AnswerGrade grade, AnswerContext context)
    {
        turn.Unsaid = Endings.OwnWords.Unsaid(grade);
        turn.Mistaken = [.. grade.Misconceptions.Where(read => read.Certain).Select(read => read.Evidence)];
        KeepDraft(turn, said, grade);
        Repairing.Read(turn, said.Text, grade);
        var gain = Merging.Take(turn, said.Text, grade);
        Carrying.Bank(turn, said.Text);
        var decision = Levels.Update(turn, turn.Question.Id);
        turn.Submission = Submitting.Of(turn, said.Text, grade, context, SubmissionKind.Answer);
        OwnUp(turn, said, gain);

        Acknowledging.Say(
            turn, said.Text, Repairing.IsDue(turn, grade) ? Acknowledging.Beside(turn, gain, grade) : gain);

        if (!Repairing.Ask(turn, grade))
        {
            Bridging(turn, said, gain, grade);
            Steering.Go(turn, decision, gain, Push.Usual, said.Text);
        }
    }

    // Whoever says that a point was made before is not asked for it again, be it read or not.
    private static void OwnUp(TurnDraft turn, Utterance said, Gain gain)
    {
        if (Protest.KeyIn(turn, said) is not { } key)
        {
            return;
        }

        turn.Reply.May(turn.Say(key), weight: 9);
        if (key == Protest.SaidBefore && turn.State.Pending?.Element is { } asked && !gain.Moved(asked))
        {
            SmallTalk.Contest(turn, asked, said.Text);
        }
    }

    private static void KeepDraft(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        turn.State = turn.State with { LastAnswer = said.Text };
        if (Endings.Revising.IsDraft(turn, grade))
        {
            Endings.Revising.KeepDraft(turn, said.Text);
        }
    }

    private static void Bridging(TurnDraft turn, Utterance said, Gain gain, AnswerGrade grade)
    {
        if (!gain.Any && !gain.Again && !turn.Mended && !grade.Misconceptions.Any(read => read.Certain))
        {
            turn.Reply.LeadIn(turn.Say(Joining.AsksSoWhat(turn, said) ? "nudge.so-what" : "nudge"), weight: 2);
        }
    }
}
