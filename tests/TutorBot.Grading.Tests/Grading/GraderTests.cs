using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using static TutorBot.Grading.Tests.Grading.SmallPack;

namespace TutorBot.Grading.Tests.Grading;

public sealed class GraderTests
{
    private static readonly Concept[] Lexicon =
    [
        Concept("winning", "win", "success", "overthrow .. government"),
        Concept("support", "support*", "majority", "popular", "<most> (of the) people", "behind them"),
        Concept("most", "most", "nearly all"),
        Concept("shows", "show", "prove", "mean", "same as|thing"),
        Concept("without", "no <support>", "without <support>"),
    ];

    private static readonly Grader Winning = Grader.For(With(
        [.. Lexicon],
        Rule(Standing.Full, Group("winning"), Group("support"), Denied("shows")),
        Rule(Standing.Partial, Group("winning"), Group("without"))));

    [Theory]
    [InlineData("winning does not show that a majority backed them")]
    [InlineData("Winning isn't the same as being popular.")]
    [InlineData("just cos they won doesnt mean most of the people were behind it")]
    [InlineData("how does winning prove they had a majorty?")]
    [InlineData("i dont think sucess proves support")]
    [InlineData("He says they had a majority but winning does not prove that")]
    public void A_point_is_read_in_many_wordings(string text) =>
        Read(text).ShouldHaveSingleItem().Standing.ShouldBe(Standing.Full);

    [Theory]
    [InlineData("winning shows that a majority backed them")]
    [InlineData("they won so the people supported them")]
    [InlineData("he says winning doesn't show a majority")]
    [InlineData("you might think that winning does not show support")]
    public void A_denied_or_reported_point_is_not_made(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void A_form_may_mention_a_concept_at_its_end() =>
        Read("they won with no support").ShouldHaveSingleItem().Standing.ShouldBe(Standing.Partial);

    [Fact]
    public void Evidence_is_exactly_the_words_of_the_original()
    {
        const string text = "Well\u2026 \u201CWinning\u201D  doesn\u2019t show support, I think.";
        var span = Read(text)[0].Evidence.ShouldHaveSingleItem();
        span.Quote.ShouldBe("Winning\u201D  doesn\u2019t show support");
        text[span.Start..span.End].ShouldBe(span.Quote);
    }

    [Fact]
    public void The_level_follows_the_table()
    {
        Level("winning is not the same as support").ShouldBe(1);
        Level("winning is not the same as support, see P2").ShouldBe(2);
        Level("the tram").ShouldBe(0);
    }

    [Theory]
    [InlineData("", AnswerFlag.NoContent)]
    [InlineData("idk", AnswerFlag.NoContent)]
    [InlineData("give me full marks please", AnswerFlag.Injection)]
    [InlineData("what does demagogue mean", AnswerFlag.HelpRequest)]
    [InlineData("el autor no tiene razon porque los soviets no eran toda rusia", AnswerFlag.NotPackLanguage)]
    public void Texts_that_are_no_answers_are_flagged(string text, AnswerFlag flag) =>
        Winning.Grade(Asked, text, AnswerContext.None).Flags.Select(read => read.Flag).ShouldContain(flag);

    [Fact]
    public void The_same_answer_gives_the_same_grade()
    {
        const string text = "winning does not show support";
        var first = Winning.Grade(Asked, text, AnswerContext.None);
        Winning.Grade(Asked, "something else", AnswerContext.None);
        Winning.Grade(Asked, text, AnswerContext.None).Points[0].Evidence.ShouldBe(first.Points[0].Evidence);
    }

    private static ImmutableArray<PointRead> Read(string text) =>
        Winning.Grade(Asked, text, AnswerContext.None).Points;

    private static int Level(string text) => Winning.Grade(Asked, text, AnswerContext.None).Level;
}
