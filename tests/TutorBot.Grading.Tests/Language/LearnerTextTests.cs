using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Language;

public sealed class LearnerTextTests
{
    [Theory]
    [InlineData("He is wrong. P. 3 says so. Why?", 3)]
    [InlineData("he is wrong\nalso no proof", 2)]
    [InlineData("- one thing\n- another thing", 2)]
    [InlineData("well... not really", 1)]
    [InlineData("3.5 million people", 1)]
    public void Sentences_are_found_in_prose_and_in_chat(string text, int count) =>
        LearnerText.Read(text).Sentences.Length.ShouldBe(count);

    [Theory]
    [InlineData("winning does not show support", "support", true)]
    [InlineData("it's not that he mocks them", "mocks", true)]
    [InlineData("he is not fair but he mocks them", "mocks", false)]
    [InlineData("not only does he mock them", "mock", false)]
    [InlineData("i dont think he mocks anyone", "mocks", true)]
    [InlineData("there is no evidence and he mocks them", "mocks", false)]
    public void Denial_reaches_its_clause_and_no_further(string text, string word, bool denied)
    {
        var read = LearnerText.Read(text);
        var at = read.Words.ToList().FindIndex(found => found.Text == word);
        read.Denials.Any(denial => denial.Covers(at, at + 1)).ShouldBe(denied);
    }

    [Theory]
    [InlineData("the author says that the masses rose", "masses", "Author")]
    [InlineData("you might think that the masses rose", "masses", "Opponent")]
    [InlineData("i think that the masses rose", "masses", "Learner")]
    [InlineData("lenin says that the masses rose", "masses", "Other")]
    [InlineData("he says they won but the masses slept", "masses", "Learner")]
    public void Reported_words_belong_to_their_speaker(string text, string word, string voice)
    {
        var read = LearnerText.Read(text, name => name == "lenin");
        var at = read.Words.ToList().FindIndex(found => found.Text == word);
        read.Voices[at].ToString().ShouldBe(voice);
    }

    [Fact]
    public void Words_in_quotation_marks_are_known()
    {
        var read = LearnerText.Read("He says \u201Cthis and this alone\u201D, don't you see?");
        read.Quotations.ShouldHaveSingleItem().ShouldBe(new Stretch(2, 6));
    }
}
