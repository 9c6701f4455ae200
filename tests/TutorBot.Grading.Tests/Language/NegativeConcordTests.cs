using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class NegativeConcordTests
{
    [Theory]
    [InlineData("he dont ask nobody else", "he dont ask anybody else")]
    [InlineData("winning doesn't prove nothing", "winning doesnt prove anything")]
    [InlineData("they ain't got no proof", "they aint got any proof")]
    [InlineData("he dont never say", "he dont ever say")]
    [InlineData("that dont mean nothing", "that dont mean anything")]
    [InlineData("it doesnt give us no numbers", "it doesnt give us any numbers")]
    public void A_second_negative_in_a_clause_denies_no_more_than_the_first(string said, string read) =>
        Read(said).ShouldBe(read);

    [Theory]
    [InlineData("i dont no")]
    [InlineData("he doesnt say no to them")]
    [InlineData("they didnt vote and nobody asked")]
    [InlineData("he has no proof")]
    [InlineData("nobody asked and nothing was said")]
    [InlineData("i dont think that nobody wanted it")]
    [InlineData("weak doesnt mean nobody likes you")]
    public void Two_statements_keep_a_negative_each(string said) => Read(said).ShouldBe(said);

    [Fact]
    public void An_answer_after_a_comma_stays_a_no() => Read("i didnt, no").ShouldBe("i didnt no");

    private static string Read(string text) =>
        string.Join(' ', LearnerText.Read(text).Words.Select(word => word.Text));
}
