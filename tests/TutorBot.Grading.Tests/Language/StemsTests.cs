using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class StemsTests
{
    [Theory]
    [InlineData("quoted", "quoting")]
    [InlineData("majority", "majorities")]
    [InlineData("organised", "organizing")]
    [InlineData("won", "wins")]
    [InlineData("hopping", "hopped")]
    [InlineData("generally", "general")]
    [InlineData("labour", "labor")]
    public void Inflections_and_spellings_of_one_word_share_a_stem(string one, string other) =>
        Stems.Of(one).ShouldBe(Stems.Of(other));

    [Theory]
    [InlineData("consistency", "consist")]
    [InlineData("knightly", "knight")]
    [InlineData("relational", "relat")]
    [InlineData("hopeful", "hope")]
    [InlineData("skies", "ski")]
    public void The_published_examples_are_met(string word, string stem) => Porter.Stem(word).ShouldBe(stem);
}
