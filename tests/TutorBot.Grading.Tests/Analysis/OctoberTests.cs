using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Claims;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>The two texts of the exercise, which are not part of the repository, where they are at hand.</summary>
public sealed class OctoberTests
{
    [Fact]
    public void The_five_quotations_of_the_reading_have_their_speakers_and_sources()
    {
        var analysis = Read("reading");
        analysis.Quotations.Where(quotation => quotation.Kind == QuotationKind.Direct)
            .Select(quotation => (quotation.Speaker, Source: analysis.Citations[quotation.Citation!.Value]))
            .Select(pair => (pair.Speaker, pair.Source.Volume, pair.Source.Pages))
            .ShouldBe(
            [
                ("Lenin", "36", "439"), ("Lenin", "26", "22"), ("Lenin", "24", "364"),
                ("Vyborg Committee", null, "200"), ("Podvoisky", null, "200"),
            ]);
        analysis.Citations.Select(citation => (citation.Form, citation.RefersTo)).ShouldBe(
        [
            (CitationForm.Parenthetical, null), (CitationForm.Short, 0), (CitationForm.Short, 0),
            (CitationForm.Parenthetical, null), (CitationForm.Ibid, 3),
        ]);
        (analysis.Profile.FirstHand, analysis.Profile.SecondHand, analysis.Profile.Unclear).ShouldBe((3, 2, 0));
    }

    [Theory]
    [InlineData("Like any other fairy", ClaimSupport.Asserted)]
    [InlineData("8,000 members", ClaimSupport.Asserted)]
    [InlineData("magical powers", ClaimSupport.Argued)]
    [InlineData("The most striking thing", ClaimSupport.Asserted)]
    [InlineData("In all Lenin's speeches", ClaimSupport.Cited)]
    [InlineData("Far from adopting", ClaimSupport.Cited)]
    [InlineData("Lenin pointed out", ClaimSupport.Asserted)]
    [InlineData("It is a law", ClaimSupport.Asserted)]
    [InlineData("The line of the Party", ClaimSupport.Asserted)]
    [InlineData("In this struggle", ClaimSupport.Cited)]
    [InlineData("The motor force", ClaimSupport.Asserted)]
    [InlineData("The task of the", ClaimSupport.Asserted)]
    [InlineData("For a time this", ClaimSupport.Cited)]
    public void A_claim_of_the_reading_has_the_support_that_the_pack_notes(string words, ClaimSupport support) =>
        Claim(Read("reading"), words).Support.ShouldBe(support);

    [Theory]
    [InlineData("accepted Lenin’s leadership", ClaimSupport.Asserted)]
    [InlineData("Probably Trotsky could", ClaimSupport.Asserted)]
    [InlineData("Soviet historians of", ClaimSupport.Cited)]
    [InlineData("One such falsification", ClaimSupport.Cited)]
    [InlineData("difference of opinion", ClaimSupport.Asserted)]
    [InlineData("The first letter", ClaimSupport.Cited)]
    public void A_claim_of_the_chapter_has_the_support_that_the_pack_notes(string words, ClaimSupport support) =>
        Claim(Read("chapter"), words).Support.ShouldBe(support);

    [Fact]
    public void The_notes_of_the_chapter_are_found_by_their_numbers()
    {
        var notes = Read("chapter").Citations.Where(citation => !citation.IsMarker).ToList();
        notes.Select(note => note.Label).Distinct().ShouldBe(["3", "8", "13", "14", "15", "22", "28", "36"]);
        notes.Select(note => note.Pages).ShouldContain("163–4");
        notes.Count(note => note.Form == CitationForm.Ibid).ShouldBe(1);
    }

    private static Claim Claim(TextAnalysis analysis, string words) => analysis.Claims.Single(claim =>
        string.Join(' ', claim.Span.In(analysis.Text).ToString().Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries)).Contains(words, StringComparison.Ordinal));

    private static TextAnalysis Read(string which)
    {
        var seeds = Path.Combine(Repository.Shared ?? "", "seeds");
        Assert.SkipUnless(Directory.Exists(seeds), "Needs the two texts beside the checkout.");
        var texts = Directory.GetFiles(seeds, "*.txt").Order(StringComparer.Ordinal).ToList();
        return TextAnalyzer.Analyze(File.ReadAllText(which == "reading" ? texts[0] : texts[^1]));
    }
}
