using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Conversations;

/// <summary>Hears what is said when the first answer may be revised: most who decline do not say "leave".</summary>
internal static class HearingRevisions
{
    public static void Hear(TurnDraft turn, Utterance said)
    {
        if (Declines(turn, said))
        {
            turn.Contribution = said.IsEmpty ? Contribution.Empty : Contribution.YesOrNo;
            Summary.Give(turn, Ending.Done);
        }
        else if (turn.Exercise.Phrases.Forms.Is("redoes", said) && !MakesPoint(turn, said))
        {
            turn.Contribution = Contribution.YesOrNo;
            Revising.Invite(turn);
        }
        else if (turn.Exercise.Phrases.Forms.Is("disputes", said) && !MakesPoint(turn, said))
        {
            Dispute(turn, said);
        }
        else if (!IsTalk(turn, said))
        {
            turn.Contribution = Contribution.Answer;
            Revising.Take(turn, said.Text);
        }
    }

    // Whoever says that they were misread has added no sentence; the teacher sees it, and the choice stays open.
    private static void Dispute(TurnDraft turn, Utterance said)
    {
        turn.Contribution = Contribution.DidSay;
        turn.Note(TeacherNoteKind.Contest, said.Text);
        turn.Reply.Must(new ReplyBlock.Text(turn.Say("revise.disputed")));
        turn.Did(Move.PassOn);
        AskOnceMore(turn);
    }

    private static bool Declines(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return said.IsEmpty
            || forms.Is("no", said)
            || forms.Is("dont-know", said)
            || forms.IsWhole("thanks", said)
            || (Leaves(turn, BeforeReason(turn, said)) && !MakesPoint(turn, said))
            || LeavesBeside(turn, said);
    }

    // "No, leave it. It says what I wanted to say." still leaves it, unless a point stands beside it for certain.
    private static bool LeavesBeside(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return !forms.IsAnywhere("adds", said)
            && Clauses.Of(said.Text).Any(clause => forms.Says("leave", clause.Said))
            && !Grades(turn, said).Any(grade => grade.Points.Any(Elsewhere.IsCertain));
    }

    // "Leave it. Or no, add this: …" adds.
    private static bool Leaves(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        if (forms.Is("adds", said))
        {
            return false;
        }

        return forms.Is("leaves", said) || forms.Is("leave", said)
            || (LearnerForms.IsShort(said) && (forms.Opens("leave", said) || forms.Closes("leave", said)));
    }

    // "I would leave it because …" says why, at whatever length, and still leaves it.
    private static Utterance BeforeReason(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var before = said.Words.TakeWhile(word => !forms.IsWhole("goes-on", Utterance.Of(word)));
        var leading = Utterance.Of(string.Join(' ', before));
        return leading.IsEmpty ? said : leading;
    }

    private static bool MakesPoint(TurnDraft turn, Utterance said) =>
        Grades(turn, said).Any(grade => !grade.Points.IsEmpty);

    private static IEnumerable<AnswerGrade> Grades(TurnDraft turn, Utterance said) => turn.Pack.Questions
        .Select(question => turn.Exercise.Grader.Grade(question.Id, said.Text, AnswerContext.None));

    // A question, a demand or a groan is no sentence to add; the choice stays open.
    private static bool IsTalk(TurnDraft turn, Utterance said)
    {
        var rest = Glossary.Asked(turn, said)?.Rest ?? said;
        var grade = turn.Exercise.Grader.Grade(turn.Question.Id, rest.Text, AnswerContext.None);
        turn.Contribution = Classifier.Of(turn, said, grade);
        switch (turn.Contribution)
        {
            case Contribution.WordMeaning or Contribution.LookingBack:
                SmallTalk.Reply(turn, said, grade);
                return true;
            case Contribution.DidSay:
                SmallTalk.PassOn(turn, said.Text);
                AskOnceMore(turn);
                return true;
            case Contribution.TellMe or Contribution.Help or Contribution.Mood or Contribution.WhyMark
                or Contribution.OffTopic or Contribution.OtherLanguage or Contribution.Greeting:
                turn.Contribution = Contribution.Help;
                AskOnceMore(turn);
                return true;
            default:
                return false;
        }
    }

    private static void AskOnceMore(TurnDraft turn)
    {
        if (turn.State.Pending is not { } pending || pending.Say == pending.Simple)
        {
            Summary.Give(turn, Ending.Done);
            return;
        }

        turn.State = turn.State with { Pending = pending with { Say = pending.Simple } };
        Looking.AgainSimply(turn);
    }
}
