using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class PaddingTests
{
    [Theory]
    [InlineData("Well, I think nobody voted.", "nobody voted")]
    [InlineData("hes wrong cause nobody voted", "nobody voted")]
    [InlineData("Umm ok so like, the problem is that nobody voted, I guess", "nobody voted")]
    [InlineData("Nobody voted. And I mean, who asked them?", "nobody voted who asked them")]
    public void What_people_say_around_what_they_say_is_padding(string text, string rest) =>
        Rest(text).ShouldBe(rest);

    [Theory]
    [InlineData("They think like him and so do we")]
    [InlineData("His friends wrote it because they liked him")]
    [InlineData("People do not think that")]
    public void The_same_words_in_the_middle_of_a_sentence_are_none(string text) =>
        Rest(text).ShouldBe(text.ToLowerInvariant());

    [Fact]
    public void A_text_of_padding_alone_is_all_padding() => Rest("well, ok, I guess").ShouldBeEmpty();

    private static string Rest(string text)
    {
        var read = LearnerText.Read(text);
        return string.Join(
            ' ', read.Words.Zip(Padding.Of(read)).Where(entry => !entry.Second).Select(entry => entry.First.Text));
    }
}
