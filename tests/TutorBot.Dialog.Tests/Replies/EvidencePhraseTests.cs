using TutorBot.Dialog.Replies;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Tests.Replies;

public sealed class EvidencePhraseTests
{
    [Theory]
    [InlineData("they beat the government", "beat", "they beat the government")]
    [InlineData("I think, they beat the weak government. So what", "beat", "they beat the weak government")]
    [InlineData(
        "he says that they had to win and a small group can beat a weak state because nobody fights for it",
        "beat", "a small group can beat a weak state")]
    [InlineData(
        "the workers in the towns of the north did not in the whole of the war want one party to rule over them all",
        "want one party", "war want one party to rule")]
    [InlineData("yes", "yes", "yes")]
    [InlineData(
        "But winning just means the state was weak, it doesnt mean people liked them",
        "winning just means the state was weak, it doesnt", "winning just means the state was weak")]
    [InlineData("he does not ask them so beat", "beat", "he does not ask them so beat")]
    public void A_word_is_shown_with_its_neighbours(string text, string word, string shown) =>
        Of(text, word).ShouldBe(shown);

    [Fact]
    public void No_phrase_is_longer_than_eight_words_or_cuts_a_word()
    {
        var text = string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"word{number}"));
        var phrase = Of(text, "word1500 word1501").Split(' ');
        phrase.Length.ShouldBeLessThanOrEqualTo(EvidencePhrase.Most);
        phrase.ShouldAllBe(word => word.StartsWith("word", StringComparison.Ordinal) && word.Length == 8);
    }

    [Fact]
    public void A_denial_is_never_cut_off() =>
        Of("many people in the far country side did not want this one party to rule the whole land", "want this one")
            .ShouldContain("not want this one");

    [Fact]
    public void A_span_outside_the_text_stays_as_it_is()
    {
        var span = new EvidenceSpan(5, 99, "x");
        EvidencePhrase.Of("short", span).ShouldBe(span);
    }

    private static string Of(string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        var phrase = EvidencePhrase.Of(text, new EvidenceSpan(start, start + word.Length, word));
        text[phrase.Start..phrase.End].ShouldBe(phrase.Quote);
        return phrase.Quote;
    }
}
