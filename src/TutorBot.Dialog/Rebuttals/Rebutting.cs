using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Conversations;
using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Rebuttals;

/// <summary>
/// Takes a rebuttal that was handed in as a whole: says what in it counts, what that makes of the one text and what the
/// step above asks for. It counts for the first question; what was being talked about is then taken up again.
/// </summary>
internal static class Rebutting
{
    public static void Take(TurnDraft turn, InboundContent.Rebutted rebutted)
    {
        var first = turn.Pack.Questions[0];
        var opened = turn.State.Phase == SessionPhase.New;
        if (opened)
        {
            Opening.Introduce(turn, first);
            turn.Send();
        }

        var (question, pending) = (turn.State.Current, turn.State.Pending);
        turn.State = turn.State with { Current = first.Id, Pending = null };
        Read(turn, WholeText.Of(rebutted.Whole), rebutted.Sure);
        turn.State = turn.State with { Current = question, Pending = pending };
        turn.Contribution = Contribution.Rebuttal;
        turn.Did(Move.Inform);
        if (opened)
        {
            QuestionOpening.Put(turn, first);
        }
        else
        {
            Looking.Again(turn);
        }
    }

    private static void Read(TurnDraft turn, string text, Sureness? sure)
    {
        var said = Utterance.Of(text);
        var grade = turn.Exercise.Grader.Grade(turn.Question.Id, text, AnswerContext.None);
        turn.Contribution = Classifier.Of(turn, said, grade);
        turn.Reply.Limit = ReplyDraft.Long;
        turn.Unsaid = OwnWords.Unsaid(grade);
        Conversation.SayLength(turn, grade);
        if (turn.Contribution is Contribution.Answer or Contribution.Fragment)
        {
            Keep(turn, text, grade);
            RebuttalFeedback.Say(turn, text, grade, sure);
            return;
        }

        Asides.Note(turn, said);
        turn.Reply.Must(new ReplyBlock.Text(turn.Say(
            turn.Contribution == Contribution.Copied ? "rebuttal.copied" : "rebuttal.unread")));
    }

    private static void Keep(TurnDraft turn, string text, AnswerGrade grade)
    {
        var draft = turn.State.Draft.Length == 0 && Revising.IsDraft(turn, grade) ? text : turn.State.Draft;
        turn.State = turn.State with { Draft = draft, LastAnswer = text };
        Merging.Take(turn, text, grade);
        Carrying.Bank(turn, text);
        Levels.Update(turn, turn.Question.Id);
        turn.Submission = Submitting.Of(turn, text, grade, AnswerContext.None, SubmissionKind.Rebuttal);
    }
}
