using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class AuthorPronounTests
{
    [Theory]
    [InlineData("he", "he says that they won")]
    [InlineData("she", "she says that they won")]
    [InlineData("they", "they say that it was won")]
    public void What_the_author_says_is_heard_by_the_packs_pronoun(string pronoun, string text) =>
        Last(text, pronoun).ShouldBe(Voice.Author);

    [Fact]
    public void Another_pronoun_is_not_the_authors() => Last("she says that they won", "he").ShouldBe(Voice.Learner);

    private static Voice Last(string text, string pronoun) =>
        LearnerText.Read(text, _ => false, pronoun).Voices[^1];
}
