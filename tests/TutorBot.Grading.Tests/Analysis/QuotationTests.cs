using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Quotations;

namespace TutorBot.Grading.Tests.Analysis;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("\" We are ready , \" said Orme .\n\" Who is ? \"\n\" All of us . \"",
        "\" We are ready , \"", "\" Who is ? \"", "\" All of us . \"")]
    [InlineData("\" We wait , he said .\n\" Nobody will come . \"", "\" Nobody will come . \"")]
    [InlineData("The mayor 's men met the owner 's men . \u201C Stop , \u201D said Orme .", "\u201C Stop , \u201D")]
    [InlineData("\u201CIt wasn't the soldiers' fault,\u201D said Orme. \u201CThey weren't asked.\u201D",
        "\u201CIt wasn't the soldiers' fault,\u201D", "\u201CThey weren't asked.\u201D")]
    [InlineData("'The mill's ours,' said Orme. 'It was the workers' mill before.'",
        "'The mill's ours,'", "'It was the workers' mill before.'")]
    public void Marks_are_paired_in_the_style_of_the_whole_text(string text, params string[] quoted) =>
        Direct(text).Select(quotation => quotation.Span.In(text).ToString()).ShouldBe(quoted);

    [Theory]
    [InlineData("\u201CWe wait,\u201D Orme laughed.", "Orme")]
    [InlineData("\u201CWe wait,\u201D laughed Orme.", "Orme")]
    [InlineData("\u201CWho waits?\u201D Orme asked.", "Orme")]
    [InlineData("\u201CWho waits?\u201D Orme laughed.", null)]
    [InlineData("\u201CWe do not wait any longer now.\u201D Orme nodded.", null)]
    [InlineData("\u201CWe are ready!\u201D Orme replied to him: \u201CHalf of us slept.\u201D", null)]
    [InlineData("\u201CWe are ready,\u201D said Lord Orme.", "Lord Orme")]
    [InlineData("\u201CWe are ready,\u201D said the Liberal leader.", "the Liberal leader")]
    [InlineData("The hall was VERY full, and very loud. \u201CWe are ready,\u201D he said.", null)]
    [InlineData("John Orme and Emma Orme spoke. \u201CWe are ready,\u201D said Emma Orme.", "Emma Orme")]
    [InlineData("J. Orme spoke first. \u201CWe are ready,\u201D said Orme.", "J. Orme")]
    [InlineData("John Orme and Emma Orme spoke. \u201CWe are ready,\u201D said Mr. Orme.", "Mr. Orme")]
    [InlineData("\u201CWho waits?\u201D Orme sighed.", null)]
    [InlineData("\u201CWho waits?\u201D hinted Orme.", "Orme")]
    [InlineData("It was Orme. \u201CWe wait,\u201D Orme calculated.", "Orme")]
    [InlineData("\u201CWe wait,\u201D went on Orme.", "Orme")]
    [InlineData("It was Orme. \u201CWe wait,\u201D Orme was saying to them.", "Orme")]
    [InlineData("\u201CWe wait,\u201D added little Orme.", "Orme")]
    [InlineData("\u201CWe wait,\u201D said Good.", "Good")]
    [InlineData("\u201CWe wait,\u201D said a shrill Welsh voice.", "a shrill Welsh voice")]
    [InlineData("\u201CWe wait,\u201D said a thin, elderly gentleman.", "a thin, elderly gentleman")]
    [InlineData("\u201CWe wait,\u201D said my brother 's wife.", "my brother 's wife")]
    [InlineData("Then Orme beckoned Marsh into the living-room and said sternly: \u201CWe wait.\u201D", "Orme")]
    [InlineData("Then Orme looked at me through his glass and murmured, \u201CWe wait.\u201D", "Orme")]
    [InlineData("As a young admirer had once said of him: \u201CWe wait.\u201D", "a young admirer")]
    [InlineData("A spokesman for the union said: \u201CWe wait.\u201D", "A spokesman for the union")]
    [InlineData("Dr. John Orme came in. \u201CWe wait,\u201D said the doctor.", "Dr. John Orme")]
    [InlineData("Dr. Orme met Dr. Marsh. \u201CWe wait,\u201D said the doctor.", "the doctor")]
    [InlineData("Emma Orme came in. \u201CWe wait,\u201D said Emma.", "Emma Orme")]
    [InlineData("Emma Orme met Emma Marsh. \u201CWe wait,\u201D said Emma.", "Emma")]
    public void A_speaker_is_whom_the_text_names_and_nobody_by_a_guess(string text, string? speaker) =>
        Direct(text).First().Speaker.ShouldBe(speaker);

    [Fact]
    public void One_who_goes_on_speaks_and_one_who_answers_is_somebody_else()
    {
        const string Text = "\u201CWe are,\u201D said Orme, \u201Cquite ready now for it.\u201D "
            + "\u201CI am not ready yet.\u201D";
        Direct(Text).Select(quotation => quotation.Speaker).ShouldBe(["Orme", "Orme", null]);
    }

    [Fact]
    public void Words_that_go_on_after_a_comma_are_as_surely_the_same_persons()
    {
        const string Text = "\u201CWe are,\u201D hinted Orme to me, \u201Cready.\u201D \u201CNo,\u201D said Marsh. "
            + "He rose. \u201CWe are not.\u201D";
        Direct(Text).Select(quotation => (quotation.Speaker, quotation.IsExplicit))
            .ShouldBe([("Orme", true), ("Orme", true), ("Marsh", true), ("Marsh", false)]);
    }

    [Theory]
    [InlineData("There Orme lost her hat. Then Orme said she would wait. There Marsh kept his hat. "
        + "Then Marsh said he would go. \u201CWe wait,\u201D she said.", "Orme")]
    [InlineData("Mr. Orme rose. \u201CGood night, Mr. Marsh,\u201D he said.", "Mr. Orme")]
    public void A_pronoun_is_nobody_of_the_other_kind_and_nobody_spoken_to(string text, string speaker) =>
        Direct(text).Last().Speaker.ShouldBe(speaker);

    private static IEnumerable<Quotation> Direct(string text) => TextAnalyzer.Analyze(text).Quotations
        .Where(quotation => quotation is { Kind: QuotationKind.Direct, Depth: 0 });
}
