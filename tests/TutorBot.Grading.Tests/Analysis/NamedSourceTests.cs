using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Quotations;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>Sources that a sentence names as it goes, and what it says that they say.</summary>
public sealed class NamedSourceTests
{
    [Theory]
    [InlineData("According to Ardley (1970, p. 5), the dyers slept late.", "Ardley", null, "5")]
    [InlineData("According to Jane Ardley (1970), the dyers slept late.", "Jane Ardley", null, null)]
    [InlineData("According to Ardley (1970), p. 5, the dyers slept late.", "Ardley", null, "5")]
    [InlineData("A life of the abbot by Jane Ardley (1970, pp. 5-7) is shorter.", "Jane Ardley", null, "5-7")]
    [InlineData("According to Ardley, The Dyers of Fenby (1970), p. 5, they slept late.",
        "Ardley", "The Dyers of Fenby", "5")]
    [InlineData("According to Ardley, The Dyers of Fenby (Leeds: Fell, 1970), p. 5, they slept late.",
        "Ardley", "The Dyers of Fenby", "5")]
    [InlineData("Ardley's History of the Dyers (1970) says that they slept late.",
        "Ardley", "History of the Dyers", null)]
    [InlineData("Jane Ardley, In the Shade of the Mill (1970), says the same.",
        "Jane Ardley", "In the Shade of the Mill", null)]
    public void A_source_named_in_the_sentence_has_its_author_and_title(
        string text, string author, string? work, string? pages)
    {
        var citation = TextAnalyzer.Analyze(text).Citations.ShouldHaveSingleItem();
        (citation.Author, citation.Work, citation.Pages, citation.Year).ShouldBe((author, work, pages, "1970"));
    }

    [Theory]
    [InlineData("In Leeds, the House of Refuge (1825) was closed at night.")]
    [InlineData("The fall of the House of Fenby (1825) came late.")]
    public void A_building_with_its_year_is_no_source(string text) =>
        TextAnalyzer.Analyze(text).Citations.ShouldBeEmpty();

    [Theory]
    [InlineData("According to Ardley (1970, p. 5), the dyers slept late.")]
    [InlineData("According to Ardley (1970), p. 5, the dyers slept late.")]
    [InlineData("According to Ardley, The Dyers of Fenby (1970), p. 5, the dyers slept late.")]
    public void What_a_source_says_begins_after_its_page(string text)
    {
        var retold = TextAnalyzer.Analyze(text).Quotations.ShouldHaveSingleItem();
        retold.Kind.ShouldBe(QuotationKind.Indirect);
        retold.Span.In(text).ToString().ShouldBe("the dyers slept late");
    }

    [Theory]
    [InlineData("A guard wrote: \"We opened the gate at noon.\" Ardley (1970, p. 5) doubts it.")]
    [InlineData("A guard wrote: \"We opened the gate at noon.\" (The others slept.) Ardley (1970, p. 5) doubts it.")]
    [InlineData("According to my teacher, the guards were asleep. Ardley (1970, p. 12) warns that nobody knows.")]
    public void A_source_in_its_own_sentence_is_not_the_source_of_the_words_before_it(string text) =>
        TextAnalyzer.Analyze(text).Quotations[0].Citation.ShouldBeNull();

    [Theory]
    [InlineData("A guard wrote: \"We opened the gate at noon.\" (Ardley 1970, p. 5) Nobody else did.")]
    [InlineData("Ardley (1970, p. 5) writes: \"They opened the gate at noon.\"")]
    [InlineData("\"They opened the gate at noon,\" writes Ardley (1970, p. 5).")]
    public void A_source_beside_a_quotation_is_its_source(string text) =>
        TextAnalyzer.Analyze(text).Quotations[0].Citation.ShouldBe(0);

    [Fact]
    public void The_author_speaks_and_not_whom_the_title_names() =>
        TextAnalyzer.Analyze("Ardley's Life of Bishop Bell (1970) says that the mill was never rebuilt.")
            .Quotations.ShouldHaveSingleItem().Speaker.ShouldBe("Ardley");

    [Fact]
    public void An_author_begins_with_the_sentence_and_not_before_it() =>
        TextAnalyzer.Analyze("It caused the Peasants' Revolt. Jane Ardley, In the Shade of the Mill (1970), agrees.")
            .Citations.ShouldHaveSingleItem().Author.ShouldBe("Jane Ardley");

    [Fact]
    public void Words_from_a_letter_are_those_of_its_writer()
    {
        var analysis = TextAnalyzer.Analyze("Ardley quotes the abbot's letter, \"all is ash and nobody came to us\".");
        analysis.Quotations[0].Speaker.ShouldBe("the abbot");
    }
}
