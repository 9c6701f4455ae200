using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Claims;
using TutorBot.Grading.Analysis.Quotations;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>What a claim rests on may stand after it, but not in somebody else's paragraph.</summary>
public sealed class ClaimSupportTests
{
    private const string Quoted = "Orme said: \"The owners closed the mill.\" (Orme, Letters, p. 4.)";

    [Theory]
    [InlineData("Orme blamed the others. " + Quoted, ClaimSupport.Cited)]
    [InlineData("He blamed the others. " + Quoted, ClaimSupport.Cited)]
    [InlineData("The mill was closed by its owners. " + Quoted, ClaimSupport.Cited)]
    [InlineData("The river was full of fish. " + Quoted, ClaimSupport.Asserted)]
    [InlineData("In this essay I will show how rivers change. " + Quoted, ClaimSupport.Asserted)]
    [InlineData("Orme blamed the others.\n\n" + Quoted, ClaimSupport.Asserted)]
    [InlineData("The strike failed in March. Only because the docks stayed open.", ClaimSupport.Argued)]
    [InlineData("The strike failed in March. For a time the docks stayed open.", ClaimSupport.Asserted)]
    [InlineData("The strike failed in March. For details see Orme, Letters, p. 4.", ClaimSupport.Cited)]
    public void A_bare_claim_leans_on_what_bears_it_out(string text, ClaimSupport support) =>
        TextAnalyzer.Analyze(text).Claims[0].Support.ShouldBe(support);

    [Theory]
    [InlineData("The strike failed in March. Only because the docks stayed open.", 1, ClaimSupport.Asserted)]
    [InlineData("Because the docks stayed open, the strike failed.", 0, ClaimSupport.Argued)]
    [InlineData("After all, the town had a mayor of its own.", 0, ClaimSupport.Asserted)]
    public void A_reason_alone_is_itself_asserted(string text, int at, ClaimSupport support) =>
        TextAnalyzer.Analyze(text).Claims[at].Support.ShouldBe(support);

    [Theory]
    [InlineData("It is true only because he says so.", ClaimSupport.Asserted)]
    [InlineData("It is true just because the owners said so.", ClaimSupport.Asserted)]
    [InlineData("It is not true just because he is the mayor.", ClaimSupport.Asserted)]
    [InlineData("A plan isn't wrong simply because she dislikes it.", ClaimSupport.Asserted)]
    [InlineData("Just because he is the mayor does not mean that he was right.", ClaimSupport.Asserted)]
    [InlineData("It must be so. Only because he says so.", ClaimSupport.Asserted)]
    [InlineData("It is not true just because he says so, but because the docks stayed open.", ClaimSupport.Argued)]
    [InlineData("It failed not only because the docks stayed open.", ClaimSupport.Argued)]
    [InlineData("The strike failed only because the docks stayed open.", ClaimSupport.Argued)]
    public void A_reason_that_the_words_deny_is_none(string text, ClaimSupport support) =>
        TextAnalyzer.Analyze(text).Claims[0].Support.ShouldBe(support);

    [Theory]
    [InlineData("It is not true simply because he is the mayor.", ClaimKind.Fact)]
    [InlineData("It failed not only because the docks stayed open.", ClaimKind.Cause)]
    public void A_reason_that_the_words_deny_is_no_cause_either(string text, ClaimKind kind) =>
        TextAnalyzer.Analyze(text).Claims[0].Kind.ShouldBe(kind);

    [Fact]
    public void A_claim_in_a_note_rests_on_what_the_note_cites_and_a_pointer_claims_nothing()
    {
        var analysis = TextAnalyzer.Analyze(
            "The flood took a bridge.1\n\nNotes\n\n1. It was never built again. For details see Ashby, Rivers, p. 9.");
        analysis.Claims.Select(claim => claim.Support).ShouldBe([ClaimSupport.Cited, ClaimSupport.Cited]);
    }

    [Theory]
    [InlineData("Two critics disagree about the vote.")]
    [InlineData("They reveal nothing new about the vote.")]
    public void A_plain_verb_makes_a_claim_too(string text) => TextAnalyzer.Analyze(text).Claims.Length.ShouldBe(1);

    [Fact]
    public void A_line_that_ends_early_in_a_wrapped_text_ends_its_paragraph()
    {
        var wrapped = string.Join('\n', Enumerable.Repeat(
            "the carts went over the bridge to the market and came back again at dusk with salt", 9));
        var text = "First " + wrapped + "\nas always. Orme blamed the others.\n" + Quoted;
        TextAnalyzer.Analyze(text).Claims.Single(claim => claim.Span.In(text).StartsWith("Orme blamed"))
            .Support.ShouldBe(ClaimSupport.Asserted);
    }

    [Fact]
    public void Words_retold_end_before_the_source_that_follows_them()
    {
        const string Text = "Orwin shows that the animals never read the rules (Orwin 45).";
        var retold = TextAnalyzer.Analyze(Text).Quotations.Single(one => one.Kind == QuotationKind.Indirect);
        retold.Span.In(Text).ToString().ShouldBe("the animals never read the rules");
    }
}
