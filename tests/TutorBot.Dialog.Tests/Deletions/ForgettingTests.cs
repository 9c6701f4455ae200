using TutorBot.Dialog.Deletions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Testing.Stores;

namespace TutorBot.Dialog.Tests.Deletions;

public sealed class ForgettingTests
{
    private static readonly SessionId Session = Sample.Session(new LearnerId("ann"));

    [Fact]
    public void Of_a_point_its_standing_stays_and_its_words_go()
    {
        var point = new PointProgress
        {
            Element = new ElementId("small-group"), Standing = Standing.Full, Words = "my brother went",
            Quote = "brother went",
        };
        var question = new QuestionState { Question = new QuestionId("q1"), Points = [point], Best = 2 };
        var state = SessionState.New(Session, 1) with { Questions = [question] };

        var kept = Forgetting.Of([Said(1, "no, my  brother\nwent")], state, IsFirst).State;

        kept.Questions[0].ShouldSatisfyAllConditions(
            left => left.Best.ShouldBe(2),
            left => left.Points[0].Standing.ShouldBe(Standing.Full),
            left => left.Points[0].Words.ShouldBe(""),
            left => left.Points[0].Quote.ShouldBe(""));
    }

    [Fact]
    public void A_question_that_waits_keeps_all_but_what_it_quotes()
    {
        var pending = new PendingPrompt("You say \"my brother went\". Who else?", "\"He\" is who?");
        var state = SessionState.New(Session, 1) with
        {
            Pending = pending, Draft = "my brother went", Revision = "somebody else's",
        };

        var kept = Forgetting.Of([Said(1, "my brother went")], state, IsFirst).State;

        kept.Pending.ShouldBe(pending with { Say = "You say \"…\". Who else?", Simple = "\"…\" is who?" });
        kept.Draft.ShouldBe("");
        kept.Revision.ShouldBe("somebody else's");
    }

    [Fact]
    public void A_rebuttal_keeps_its_place_and_sureness_but_no_words()
    {
        var rebutted = new InboundContent.Rebutted("my brother went", "P2", Sureness.VerySure);
        var turn = Said(1, "") with { Inbound = Said(1, "").Inbound with { Content = rebutted } };
        var state = SessionState.New(Session, 1) with { LastAnswer = rebutted.Whole };

        var kept = Forgetting.Of([turn], state, IsFirst);

        kept.Turns.ShouldHaveSingleItem().Inbound.Content.ShouldBe(rebutted with { Text = "" });
        kept.State.LastAnswer.ShouldBe("");
    }

    [Fact]
    public void Other_turns_change_only_where_they_quote_it()
    {
        CommittedTurn[] turns =
        [
            Said(1, "my brother went"),
            Said(
                2,
                "hello",
                new ReplyBlock.Prompt("\"Brother went\": where?"),
                new ReplyBlock.List("\"x\"", ["\"my\""])),
            Said(3, "hello", new ReplyBlock.Text("My brother went too.")),
        ];

        var kept = Forgetting.Of(turns, SessionState.New(Session, 1), IsFirst).Turns;

        kept.Select(turn => turn.Sequence).ShouldBe([1L, 2L]);
        kept[1].Replies[0].Blocks.Select(block => block.PlainText)
            .ShouldBe(["\"…\": where?", "\"x\"\n- \"…\""]);
        kept[1].Inbound.ShouldBe(turns[1].Inbound);
    }

    private static bool IsFirst(InboundKey key) => key.Value == "w:1";

    private static CommittedTurn Said(long sequence, string words, params ReplyBlock[] blocks)
    {
        var outcome = Sample.Outcome(SessionState.New(Session, 1), words);
        return new CommittedTurn(
            sequence,
            Sample.Said(Session, $"{sequence}", words),
            [new Reply([.. blocks], [])],
            Submission: null,
            outcome.Credits,
            outcome.Notes,
            outcome.Reading,
            outcome.Progress);
    }
}
