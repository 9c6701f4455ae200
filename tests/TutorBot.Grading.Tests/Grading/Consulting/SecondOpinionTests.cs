using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading.Consulting;

public sealed class SecondOpinionTests
{
    private static readonly ElementId Motive = new("motive");
    private static readonly ElementId Date = new("date");

    private static readonly UncertainAnswer Asked =
        new(new QuestionId("q1"), "", "he wants power so he says that", [Motive, Date]);

    [Fact]
    public void A_point_with_the_learners_own_words_is_made_and_one_left_out_is_not()
    {
        var opinion = SecondOpinion.Read(Asked, """{"made":[{"element":"motive","quote":"wants power"}]}""")!;

        opinion.Made.ShouldBe([Motive]);
        opinion.NotMade.ShouldBe([Date]);
    }

    [Theory]
    [InlineData("he wanted all the power")]
    [InlineData("Wants power")]
    [InlineData("so")]
    [InlineData("")]
    public void A_point_whose_quote_is_not_in_the_text_stays_in_doubt(string quote)
    {
        var opinion = SecondOpinion.Read(Asked, $$"""{"made":[{"element":"motive","quote":"{{quote}}"}]}""")!;

        opinion.Made.ShouldBeEmpty();
        opinion.NotMade.ShouldBe([Date]);
    }

    [Fact]
    public void A_point_that_was_not_asked_for_is_left_out()
    {
        var opinion = SecondOpinion.Read(Asked, """{"made":[{"element":"other","quote":"wants power"}]}""")!;

        opinion.Made.ShouldBeEmpty();
        opinion.NotMade.ShouldBe([Motive, Date], ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sure! The learner makes the point.")]
    [InlineData("[]")]
    [InlineData("{\"made\":\"motive\"}")]
    [InlineData("{\"made\":[")]
    public void What_is_not_of_the_form_is_no_opinion(string said) => SecondOpinion.Read(Asked, said).ShouldBeNull();

    [Theory]
    [InlineData("{\"made\":[1,null,\"motive\",{\"element\":3},{\"quote\":\"wants power\"}]}")]
    public void Entries_of_another_form_say_nothing(string said) =>
        SecondOpinion.Read(Asked, said)!.Made.ShouldBeEmpty();
}
