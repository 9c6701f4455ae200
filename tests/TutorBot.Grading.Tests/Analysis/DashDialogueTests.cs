using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Quotations;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>What people say may stand after a dash at a line's start, without quotation marks.</summary>
public sealed class DashDialogueTests
{
    [Theory]
    [InlineData("\u2014 We will not pay, said Hartley.", "\u2014 We will not pay,", "Hartley")]
    [InlineData("\u2014 We will not pay, Hartley replied.", "\u2014 We will not pay,", "Hartley")]
    [InlineData("\u2015 Who will pay? asked Hartley.", "\u2015 Who will pay?", "Hartley")]
    [InlineData("\u2014We will not pay! cried the mayor.", "\u2014We will not pay!", "the mayor")]
    [InlineData("\u2014 We will not pay, \u2014 said Hartley.", "\u2014 We will not pay,", "Hartley")]
    [InlineData("\u2014 We will not pay! she cried to them. Orme rose.", "\u2014 We will not pay!", null)]
    [InlineData("\u2014 When they come, as they will, we wait, said Hartley to them all.",
        "\u2014 When they come, as they will, we wait,", "Hartley")]
    [InlineData("Mr Hartley rose.\n\u2014 We will not pay, he said. The hall was silent.",
        "\u2014 We will not pay,", "Mr Hartley")]
    public void A_dash_at_the_start_of_a_line_gives_the_word_to_whom_the_line_names(
        string text, string quoted, string? speaker) =>
        Direct(text).ShouldBe([(quoted, speaker)]);

    [Fact]
    public void A_second_dash_after_the_speaker_goes_on_in_the_same_voice() =>
        Direct("\u2014 We will not pay, \u2014 said Hartley. \u2014 Not today.")
            .ShouldBe([("\u2014 We will not pay,", "Hartley"), ("\u2014 Not today.", "Hartley")]);

    [Fact]
    public void Each_line_of_a_conversation_is_a_sentence_and_a_quotation_of_its_own()
    {
        const string Text = "The owners came in.\n\n\u2014 We will not pay, said Hartley.\n"
            + "\u2014 Then we strike, Orme replied.\n\u2014 We shall see.\n\nThe door closed.";
        Direct(Text).ShouldBe(
        [
            ("\u2014 We will not pay,", "Hartley"), ("\u2014 Then we strike,", "Orme"), ("\u2014 We shall see.", null),
        ]);
        TextAnalyzer.Analyze(Text).Sentences.Length.ShouldBe(5);
    }

    [Fact]
    public void A_line_without_a_dash_is_the_writers_again() =>
        Direct("\u2014 Who will pay?\nhe said. \n\u2014 We shall see.\nHartley rose from the old chair.")
            .Select(quotation => quotation.Words).ShouldBe(["\u2014 Who will pay?", "\u2014 We shall see."]);

    [Theory]
    [InlineData("There are two reasons:\n\u2014 The mill was closed in March.\n\u2014 The owners left the town.")]
    [InlineData("Nobody paid \u2014 The owners had gone, said Hartley.")]
    [InlineData("\u2014 The owners, said to be rich, left the town.")]
    [InlineData("\u2014 In the morning, Hartley replied to the owners. He was late.")]
    public void A_dash_without_a_speaker_or_within_a_line_quotes_nothing(string text) => Direct(text).ShouldBeEmpty();

    private static IEnumerable<(string Words, string? Speaker)> Direct(string text) =>
        TextAnalyzer.Analyze(text).Quotations
            .Where(quotation => quotation.Kind == QuotationKind.Direct)
            .Select(quotation => (quotation.Span.In(text).ToString(), quotation.Speaker));
}
