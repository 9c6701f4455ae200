using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>Copied words are recognised by hashes; the text is our own.</summary>
public sealed class FingerprintTests
{
    private const string First =
        "The old mill by the river burned twice in one winter, and both times the miller’s brother was seen "
        + "walking home across the frozen meadow with a lantern in his hand and nothing whatever to say for himself.";

    private const string Second =
        "Nobody asked the brother about it, for he was rich, and the village needed his horses in spring more than it "
        + "needed the truth about a mill that ground slowly and leaked.";

    private static readonly Pack Pack = new SamplePack().Pack() with
    {
        Texts = [new SourceText
        {
            Id = "mill",
            Title = "The mill",
            Describes = "A tale.",
            Paragraphs = [Paragraph("P1", "The old mill by"), Paragraph("P2", "Nobody asked the brother")],
        }],
        Fingerprints = Fingerprints.Empty,
    };

    private static readonly Fingerprints Prints = PackFingerprints.Of(Paragraphs($"A tale\n\n{First}\n{Second}"));

    [Fact]
    public void A_copied_paragraph_is_recognised_in_other_signs_and_letters()
    {
        var copied = CopiedText.In("  " + First.ToUpperInvariant().Replace('’', '\'').Replace(",", " –"), Prints);

        copied.ShouldBe(new CopiedText(1, new ParagraphId("P1"), 1));
    }

    [Fact]
    public void A_lightly_changed_paragraph_is_still_recognised()
    {
        var copied = CopiedText.In(Second.Replace("rich", "wealthy").Replace("spring", "summer"), Prints);

        copied.Paragraph.ShouldBe(new ParagraphId("P2"));
        copied.ShouldSatisfyAllConditions(
            c => c.IsPasted.ShouldBeTrue(),
            c => c.Share.ShouldBeInRange(0.3, 0.95));
    }

    [Fact]
    public void Words_of_ones_own_about_the_text_are_not_copied() =>
        CopiedText.In("I think the brother burned the old mill because he was seen with a lantern.", Prints)
            .ShouldBe(CopiedText.None);

    [Fact]
    public void Another_edition_is_told_how_it_can_take_the_place_of_the_first()
    {
        var fits = PackFingerprints.Split(Pack, $"{First}\n\n{Second}").ShouldBeOfType<TextSplit.Fits>();
        var printed = Pack with { Fingerprints = PackFingerprints.Of(Pack, fits) };
        const string Other = "The old mill by itself was nothing.\n\nNobody asked the brother whether it rained.";

        var unfit = PackFingerprints.Recognise(printed, Other).ShouldBeOfType<TextSplit.Unfit>();

        unfit.What.ShouldStartWith("Paragraph P1 is not worded");
        unfit.Remedy.ShouldContain("delete fingerprints.yaml");
        PackFingerprints.Recognise(printed with { Fingerprints = Fingerprints.Empty }, Other)
            .ShouldBeOfType<TextSplit.Fits>("the advice leads on");
    }

    [Fact]
    public void Words_that_the_pack_holds_itself_are_changed_there()
    {
        var whole = Pack with
        {
            Texts = [Pack.Texts[0] with
            {
                Paragraphs =
                [
                    .. Pack.Texts[0].Paragraphs.Zip([First, Second], (own, text) => own with { Text = text }),
                ],
            }],
            Fingerprints = Prints,
        };

        PackFingerprints.Recognise(whole, "The old mill by itself.\n\nNobody asked the brother whether it rained.")
            .ShouldBeOfType<TextSplit.Unfit>().Remedy.ShouldContain("under its 'text' in texts.yaml");
    }

    [Fact]
    public void Seven_words_running_are_a_quotation_and_eight_a_copy()
    {
        CopiedText.In("burned twice in one winter and both", Prints).Share.ShouldBe(0);
        CopiedText.In("burned twice in one winter and both times", Prints).Share.ShouldBe(1);
    }

    [Fact]
    public void A_copied_half_counts_half()
    {
        var own = string.Join(' ', Enumerable.Range(1, 8).Select(number => $"own{number}"));

        CopiedText.In($"burned twice in one winter and both times {own}", Prints).Share.ShouldBe(0.5);
    }

    [Fact]
    public void Fingerprints_of_another_normaliser_recognise_nothing() =>
        CopiedText.In(First, Prints with { Normaliser = 2 }).ShouldBe(CopiedText.None);

    [Fact]
    public void The_file_reads_back_as_it_was_written()
    {
        var yaml = PackFingerprints.ToYaml(Pack, Prints);

        var read = new SamplePack().With("texts.yaml", """
            texts:
              - id: letter
                title: The mill
                describes: A tale.
                paragraphs:
                  - { id: P1, opens: The old mill by, gist: { say: It burned., simple: It burned. } }
                  - { id: P2, opens: Nobody asked, gist: { say: None asked., simple: None asked. } }
            """).With("fingerprints.yaml", yaml).Pack().Fingerprints;

        read.Windows[new ParagraphId("P1")].ShouldBe(Prints.Windows[new ParagraphId("P1")]);
        read.Windows[new ParagraphId("P2")].ShouldBe(Prints.Windows[new ParagraphId("P2")]);
        yaml.ShouldNotContain("mill");
    }

    [Fact]
    public void A_text_that_is_not_the_packs_is_refused_with_the_paragraph_that_it_lacks()
    {
        var split = PackFingerprints.Split(Pack, First + "\nAnd then nothing happened.");

        split.ShouldBeOfType<TextSplit.Unfit>().What
            .ShouldBe("Paragraph P2 of 'The mill' is not found: no 'Nobody asked the brother' after P1.");
    }

    [Fact]
    public void A_paragraph_runs_over_the_foot_of_a_page_and_ends_before_the_questions()
    {
        var broken = Second.Replace("in spring ", "in spring\n\n\n") + "\n 1. What is wrong here?\n";

        Paragraphs(First + "\n" + broken)[new ParagraphId("P2")].ShouldBe(Second);
    }

    [Theory]
    [InlineData("Don’t stop — it's Émile's “old” mill, No. 7 (p. 3)")]
    [InlineData("a\u0301 b\u200Bc\n\nd’")]
    public void Placed_words_are_the_words_that_windows_are_made_of(string text)
    {
        var words = PlacedWords.Of(text);

        words.Select(word => word.Text).ShouldBe(WordWindows.Words(text));
        words.Select(word => word.Start).ShouldBeInOrder(SortDirection.Ascending);
        words.ShouldAllBe(word => word.Start < word.End && word.End <= text.Length);
    }

    private static Dictionary<ParagraphId, string> Paragraphs(string text) => new(
        PackFingerprints.Split(Pack, text).ShouldBeOfType<TextSplit.Fits>().Paragraphs);

    private static Paragraph Paragraph(string id, string opens) =>
        new() { Id = new ParagraphId(id), Opens = opens, Gist = new Wording("x", "x") };
}
