using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Talks;

public sealed class RebuttalTests
{
    private const string Point = "not everyone stayed away because I was there";

    private readonly Testing.Exercises.Talk _talk = new(TestExercises.School());

    [Fact]
    public void A_rebuttal_counts_for_the_first_question_and_the_talk_goes_on_where_it_was()
    {
        _talk.Choose(Choice.Start);
        _talk.Choose(Choice.Next);
        var (current, pending) = (_talk.State.Current, _talk.State.Pending);

        var turn = _talk.Take(new InboundContent.Rebutted(Point, "P2"));

        turn.Submission.ShouldNotBeNull().Kind.ShouldBe(SubmissionKind.Rebuttal);
        turn.Submission.Question.Value.ShouldBe("q1");
        turn.Submission.Text.ShouldBe("P2: " + Point);
        turn.Credits.ShouldNotBeEmpty();
        turn.Replies.ShouldHaveSingleItem().PlainText.ShouldContain("not everyone stayed away");
        _talk.State.Current.ShouldBe(current);
        _talk.State.Pending.ShouldBe(pending);
        _talk.State.Questions.First(question => question.Question.Value == "q1").Best.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Handed_in_before_anything_was_said_it_is_read_after_the_opening()
    {
        var turn = _talk.Take(new InboundContent.Rebutted(Point));

        turn.Replies.Length.ShouldBe(2);
        turn.Replies[0].PlainText.ShouldContain("a program, not a person");
        turn.Replies[1].Blocks.OfType<ReplyBlock.Prompt>().ShouldHaveSingleItem();
        turn.Submission.ShouldNotBeNull();
        _talk.State.Phase.ShouldBe(SessionPhase.Asking);
    }

    [Fact]
    public void What_is_no_rebuttal_gets_no_mark_and_is_kept()
    {
        _talk.Choose(Choice.Start);
        var turn = _talk.Take(new InboundContent.Rebutted("wort [NotPackLanguage]"));

        turn.Submission.ShouldBeNull();
        turn.Notes.ShouldHaveSingleItem().Words.ShouldContain("wort");
    }

    [Fact]
    public void Who_is_surer_than_the_text_shows_is_told_what_to_look_for()
    {
        _talk.Choose(Choice.Start);
        Says(Sureness.VerySure).ShouldContain("very sure");
        Says(Sureness.FairlySure).ShouldNotContain("sure");
        Says(sure: null).ShouldNotContain("sure");
    }

    private string Says(Sureness? sure) =>
        _talk.Take(new InboundContent.Rebutted("not everyone stayed away", "", sure)).Replies[^1].PlainText;
}
