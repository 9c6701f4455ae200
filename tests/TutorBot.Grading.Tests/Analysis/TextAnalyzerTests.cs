using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Claims;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Reasoning;
using TutorBot.Grading.Analysis.View;

namespace TutorBot.Grading.Tests.Analysis;

public sealed class TextAnalyzerTests
{
    private const string Speech = """
        In the weeks before the strike Hartley spoke every night. In his Spring Letters he wrote that: "Nobody
        should wait. We are not beggars." (Hartley, Collected Letters, Vol. 3, p. 14, henceforth referred to as HCL.)
        Later on he said: "The mill belongs to those who work in it." (HCL, Vol. 5. p. 2.) The Lower Street Committee
        in Alden stated in June: "We are ready." (Quoted in A. Brand, The Long Winter, p. 61.) Orme admitted at the
        second meeting: "Half of us slept." (Ibid., p. 62.) The "experts" were silent.
        """;

    private static readonly TextAnalysis Read = TextAnalyzer.Analyze(Speech.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_quotation_has_its_speaker_and_its_citation() =>
        Read.Quotations.Where(quotation => quotation.Kind == QuotationKind.Direct)
            .Select(quotation => (quotation.Speaker, quotation.Citation))
            .ShouldBe([("Hartley", 0), ("Hartley", 1), ("Lower Street Committee", 2), ("Orme", 3)]);

    [Fact]
    public void A_speaker_is_shown_at_a_place_where_the_name_stands() =>
        Read.Quotations.Where(quotation => quotation.Speaker is not null)
            .ShouldAllBe(quotation => quotation.SpeakerSpan!.Value.In(Read.Text).ToString() == quotation.Speaker);

    [Fact]
    public void Short_forms_and_ibid_point_at_what_they_stand_for()
    {
        Read.Citations.Select(citation => (citation.Form, citation.RefersTo)).ShouldBe(
        [
            (CitationForm.Parenthetical, null), (CitationForm.Short, 0), (CitationForm.Parenthetical, null),
            (CitationForm.Ibid, 2),
        ]);
        Read.Citations[2].IsSecondHand.ShouldBeTrue();
        Read.Profile.SecondHand.ShouldBe(2);
    }

    [Fact]
    public void The_parts_of_a_citation_are_as_written()
    {
        var first = Read.Citations[0];
        (first.Author, first.Work, first.Volume, first.Pages, first.Year)
            .ShouldBe(("Hartley", "Collected Letters", "3", "14", null));
    }

    [Fact]
    public void A_word_held_at_a_distance_is_no_quotation_of_anybody() =>
        Read.Quotations[^1].ShouldSatisfyAllConditions(
            scare => scare.Kind.ShouldBe(QuotationKind.Scare), scare => scare.Speaker.ShouldBeNull());

    [Theory]
    [InlineData("The strike failed because the docks stayed open.", ClaimKind.Cause, ClaimSupport.Argued)]
    [InlineData("About 8,000 people lived in the town at that time.", ClaimKind.Number, ClaimSupport.Asserted)]
    [InlineData("A lockout is defined as a strike by the owners.", ClaimKind.Definition, ClaimSupport.Asserted)]
    [InlineData("Prices will fall again before the winter.", ClaimKind.Prediction, ClaimSupport.Asserted)]
    [InlineData("Some towns, for example Alden, kept their own police.", ClaimKind.Fact, ClaimSupport.Example)]
    [InlineData("The town had a mayor of its own (Orme, 1990, p. 4).", ClaimKind.Fact, ClaimSupport.Cited)]
    [InlineData("Critics say that the mayor was lazy and slow.", ClaimKind.Characterisation, ClaimSupport.Asserted)]
    [InlineData("I like the old ferry.", ClaimKind.Opinion, ClaimSupport.Asserted)]
    [InlineData("I think the council has lost its mind.", ClaimKind.Opinion, ClaimSupport.Asserted)]
    [InlineData("Honestly, I find the masks rather pretty.", ClaimKind.Opinion, ClaimSupport.Asserted)]
    [InlineData("In my opinion the ferry was too slow.", ClaimKind.Opinion, ClaimSupport.Asserted)]
    [InlineData("I like the ferry because it is quiet.", ClaimKind.Opinion, ClaimSupport.Argued)]
    [InlineData("The kingdom came to its end in 476.", ClaimKind.Fact, ClaimSupport.Asserted)]
    [InlineData("The kingdom had 476 mills at that time.", ClaimKind.Number, ClaimSupport.Asserted)]
    public void A_claim_has_its_kind_and_what_it_rests_on(string text, ClaimKind kind, ClaimSupport support) =>
        TextAnalyzer.Analyze(text).Claims.Single().ShouldBe(new Claim(new TextSpan(0, text.Length), kind, support));

    [Theory]
    [InlineData("Was the strike a success?")]
    [InlineData("Read the second page first.")]
    [InlineData("Hartley, J. (1998). The Dock Strike. Leeds: Fell.")]
    public void Questions_orders_and_references_claim_nothing(string text) =>
        TextAnalyzer.Analyze(text).Claims.ShouldBeEmpty();

    [Theory]
    [InlineData("Either you support the mayor or you hate the town.", Problem.FalseChoice)]
    [InlineData("Everyone knows that the council was lazy.", Problem.AppealToPopularity)]
    [InlineData("But what about the crimes of the other side?", Problem.Whataboutism)]
    [InlineData("If we allow phones now, soon we will have no lessons at all.", Problem.SlipperySlope)]
    [InlineData("All historians who say this are fools.", Problem.AdHominem)]
    [InlineData("Whoever believes that is a liar.", Problem.AdHominem)]
    [InlineData("The planners are simply liars.", Problem.AdHominem)]
    [InlineData("She would say that, her brother sells boats.", Problem.AdHominem)]
    [InlineData("If we allow one stall, soon the whole square is a market.", Problem.SlipperySlope)]
    [InlineData("If you give them the field today, tomorrow they will take the hill.", Problem.SlipperySlope)]
    [InlineData("First free swimming pools, then the fall of the town.", Problem.SlipperySlope)]
    [InlineData("Ten thousand people cannot be wrong.", Problem.AppealToPopularity)]
    [InlineData("My aunt rode it for forty years, so ferries are safe.", Problem.HastyGeneralisation)]
    [InlineData("There is no evidence that the dam is safe, so it must be dangerous.", Problem.AppealToIgnorance)]
    public void Reasoning_is_pointed_at_and_never_judged(string text, Problem problem)
    {
        var found = TextAnalyzer.Analyze(text).Reasoning.First(one => one.Problem == problem);
        found.Why.ShouldStartWith("Check whether");
        found.Confidence.ShouldBeInRange(0.1, 0.9);
    }

    [Theory]
    [InlineData("The court found that the two clerks were liars and thieves in 1820 (Orme 1990, p. 4).")]
    [InlineData("If we allow for the rain, the harvest was a good one.")]
    [InlineData("The first boat came at noon and then the other came.")]
    public void Plain_sentences_are_left_in_peace(string text) =>
        TextAnalyzer.Analyze(text).Reasoning.ShouldBeEmpty();

    [Theory]
    [InlineData("The mayor said: \"The rails are too old for this town.\"", "When did the mayor say this")]
    [InlineData("Historians agree that the end came late.", "It is said of historians, without a name.")]
    public void Who_speaks_is_asked_after_as_one_would_say_it(string text, string question) =>
        TextAnalyzer.Analyze(text).Questions.ShouldContain(one => one.StartsWith(question, StringComparison.Ordinal));

    [Fact]
    public void Another_language_is_said_to_be_one()
    {
        var analysis = TextAnalyzer.Analyze(
            "Die Mühle wurde geschlossen, weil die Preise fielen und niemand mehr das Tuch kaufen wollte.");
        analysis.Readability.ShouldBe(Readability.OtherLanguage);
        analysis.Claims.ShouldBeEmpty();
    }

    [Fact]
    public void Noise_of_a_scan_does_not_hide_a_citation()
    {
        var analysis = TextAnalyzer.Analyze(
            "The council É so it was said É had burned the min-\nutes.\nGoogle Scholar\nIt kept one copy (Orme, 1990"
                + ", p. 4).");
        analysis.Citations.Single().Author.ShouldBe("Orme");
        analysis.Sentences.Select(sentence => sentence.In(analysis.Text).ToString())
            .ShouldAllBe(sentence => !sentence.Contains("Google", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\U0001F600")]
    public void An_address_without_an_end_is_shown_by_its_beginning(string piece)
    {
        var address = "https://a.example/" + string.Concat(Enumerable.Repeat(piece, 200));
        var view = AnalysisView.Of(TextAnalyzer.Analyze($"The council closed the mill. See {address}, and compare."));
        var shown = view.SelectMany(section => section.Items).Select(item => item.Words)
            .Where(words => words.Contains("a.example", StringComparison.Ordinal)).ToArray();
        shown.ShouldNotBeEmpty();
        shown.ShouldAllBe(words => words.Length < 120 && words.IsNormalized());
    }

    [Fact]
    public void Pages_of_the_view_hold_everything_and_keep_their_length()
    {
        var view = AnalysisView.Of(Read);
        var pages = AnalysisPages.Of(view, 500);
        pages.ShouldAllBe(page => page.Length <= 500);
        view.ShouldAllBe(section => pages.Any(page => page.Contains(section.Title, StringComparison.Ordinal)));
        pages.Sum(page => page.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)))
            .ShouldBe(view.Sum(section => section.Items.Length));
    }
}
