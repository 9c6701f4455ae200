using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Targets;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Conversations;

/// <summary>One line to what leads away from the question, and back to it.</summary>
internal static class Asides
{
    /// <summary>The second in a row that was no attempt: to it the question is put in its full words.</summary>
    private const int Second = 2;

    public static void Reply(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        Note(turn, said);
        switch (turn.Contribution)
        {
            case Contribution.Mood:
                Moods.Reply(turn, said);
                break;
            case Contribution.Copied:
                Open(turn, Move.Question, "copied");
                break;
            case Contribution.KeyWords:
                Open(turn, Move.Question, "key-words");
                break;
            case Contribution.YesOrNo:
                YesOrNo(turn, said);
                break;
            case Contribution.Agreement:
                Agree(turn);
                break;
            case Contribution.Elsewhere:
                Redirect(turn, said, grade);
                break;
            case Contribution.Unread:
                Unread(turn, said, grade);
                break;
            default:
                Line(turn, said);
                break;
        }
    }

    public static void Note(TurnDraft turn, Utterance said)
    {
        TeacherNoteKind? kind = turn.Contribution switch
        {
            Contribution.Abuse => TeacherNoteKind.Abuse,
            Contribution.OtherLanguage => TeacherNoteKind.OtherLanguage,
            Contribution.WantsTeacher => TeacherNoteKind.WantsTeacher,
            _ => null,
        };
        if (kind is { } known)
        {
            turn.Note(known, said.Text);
        }
    }

    // One line, then the question in its simple version, so that the reply is not the last one over again;
    // for the same reason in its full words the second time.
    private static void Line(TurnDraft turn, Utterance said)
    {
        var place = Moods.PlaceOf(turn);
        turn.Reply.Must(new ReplyBlock.Text(turn.Say(KeyOf(turn, said), ("place", place))));
        turn.Did(Move.Calm);
        if (turn.State.IdleRunning == Second)
        {
            Looking.Again(turn);
        }
        else
        {
            Looking.AgainSimply(turn);
        }
    }

    private static string KeyOf(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return turn.Contribution switch
        {
            Contribution.Abuse => "abuse",
            Contribution.OtherLanguage => "other-language",
            Contribution.WantsTeacher => "wants-teacher",
            Contribution.Injection => "injection",
            _ when said.IsLink => "link",
            _ when forms.Is("no-text", said) => "no-text",
            _ => forms.Is("are-you", said) ? "are-you" : "off-topic",
        };
    }

    private static void Open(TurnDraft turn, Move move, string key)
    {
        if (Finishing.IsDue(turn, Gain.None) || !turn.HasFresh(key))
        {
            SmallTalk.Smaller(turn, Push.Smaller);
            return;
        }

        Asking.InPlace(turn, move, turn.Phrase(key));
    }

    // A bare yes or no is an answer, and wants its reason.
    private static void YesOrNo(TurnDraft turn, Utterance said)
    {
        if (turn.State.Pending is { LiftFrom: > 0 } && turn.Exercise.Phrases.Forms.Is("no", said))
        {
            Choosing.Take(turn, Choice.Next, "");
            turn.Contribution = Contribution.YesOrNo;
            return;
        }

        Open(turn, Move.Question, turn.Exercise.Phrases.Forms.Is("no", said) ? "bare-no" : "bare-yes");
    }

    // To agree is no answer yet, and no mistake: whoever agrees is asked for the other side.
    private static void Agree(TurnDraft turn)
    {
        if (Finishing.IsDue(turn, Gain.None) || !turn.HasFresh("agree"))
        {
            SmallTalk.Smaller(turn, Push.Smaller);
            return;
        }

        Asking.InPlace(turn, Move.Question, turn.Phrase("agree", ("place", Moods.PlaceOf(turn))));
    }

    private static void Redirect(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        var other = Elsewhere.AboutIn(turn, said.Text, grade)!;
        Carrying.Bank(turn, said.Text);
        Carrying.Keep(turn, other, said.Text);
        turn.Update(question => question with { Redirects = question.Redirects + 1 });
        if (turn.Progress.Redirects > 1 || Finishing.IsDue(turn, Gain.None))
        {
            var number = QuestionOpening.NumberOf(turn.Pack, other.Id);
            turn.Reply.May(turn.Say("elsewhere.again", ("n", number)), weight: 8);
            Steering.Go(turn, SmallTalk.Decision(turn), Gain.None, Push.Usual, said.Text);
            return;
        }

        var quote = turn.Exercise.Grader.Grade(other.Id, said.Text, AnswerContext.None).Points
            .Select(read => Merging.QuoteOf(turn, read, said.Text))
            .FirstOrDefault(words => words.Length > 0);
        turn.Reply.Must(new ReplyBlock.Text(quote is null
            ? turn.Say("elsewhere.plain", ("other", other.About), ("about", turn.Question.About))
            : turn.Say("elsewhere.quote", ("quote", quote), ("other", other.About), ("about", turn.Question.About))));
        turn.Did(Move.Redirect);
        Looking.AgainSimply(turn);
    }

    // What may be half a point is asked about. Otherwise the learner may once per question put it another way; after
    // that it is our fault, not theirs.
    private static void Unread(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        turn.Update(question => question with { Unread = question.Unread + 1 });
        turn.State = turn.State with { LastAnswer = said.Text };
        var isDue = Finishing.IsDue(turn, Gain.None);
        if (!isDue && Guessing.Ask(turn, grade))
        {
            Revising.KeepDraft(turn, said.Text);
            return;
        }

        if (turn.Progress.Unread == 1 && !isDue && turn.HasFresh("unread.first"))
        {
            Asking.InPlace(turn, Move.Rephrase, turn.Phrase("unread.first"));
            return;
        }

        turn.Note(TeacherNoteKind.NotRead, said.Text);
        turn.Reply.May(turn.Say(turn.Progress.Unread == 1 ? "kept" : "unread.again"), weight: 8);
        Steering.Go(turn, SmallTalk.Decision(turn), Gain.None, Push.Usual, said.Text);
    }
}
