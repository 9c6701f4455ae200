using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>A teacher who has the text attaches it, and the tutor can show its paragraphs.</summary>
public sealed class ReadingShelfTests : IDisposable
{
    private const string First = "The old bridge has always\ncarried us and never once failed. (Town Survey, p. 3.)";
    private const string Second = "Everybody in the town wants to keep it, and whoever does not is welcome to swim.";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("tutorbot-readings-");
    private readonly Pack pack;

    public ReadingShelfTests()
    {
        var sample = new SamplePack().Pack();
        pack = sample with
        {
            Fingerprints = PackFingerprints.Of(sample, Split(sample, $"{First}\n{Second}")),
        };
    }

    private ReadingShelf Shelf => new(data.FullName);

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public void Nothing_is_attached_at_first() => Shelf.Of(pack).Paragraphs.ShouldBeEmpty();

    [Fact]
    public void An_attached_text_is_there_after_a_restart_by_paragraphs()
    {
        Shelf.Attach(pack, $"Save our bridge\n\n{First}\n\n{Second}\n").ShouldBeOfType<TextSplit.Fits>();

        var reading = new ReadingShelf(data.FullName).Of(pack);

        reading.Pack.ShouldBe(pack.Id);
        reading.Paragraphs[new ParagraphId("P1")].ShouldBe(First.Replace('\n', ' '));
        reading.Paragraphs[new ParagraphId("P2")].ShouldBe(Second);
    }

    [Theory]
    [InlineData("Something else altogether.", "Paragraph P1 of 'Save our bridge' is not found")]
    [InlineData("", "Paragraph P1 of 'Save our bridge' is not found")]
    [InlineData(
        First + "\nEverybody in the town has read another edition that says quite other things to them.",
        "Paragraph P2 is not worded as in the text that the pack was made for.")]
    public void A_text_that_does_not_fit_is_refused_and_nothing_is_kept(string content, string what)
    {
        Shelf.Attach(pack, content).ShouldBeOfType<TextSplit.Unfit>().What.ShouldStartWith(what);

        data.EnumerateFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public void A_text_of_another_size_altogether_is_refused() =>
        Shelf.Attach(pack, new string('x', 2_000_000)).ShouldBeOfType<TextSplit.Unfit>().What
            .ShouldBe("The text has 2000000 characters; a million is the most.");

    [Fact]
    public void A_text_attached_again_takes_the_first_ones_place()
    {
        Shelf.Attach(pack, $"{First}\n{Second}");
        Shelf.Attach(pack, $"{First}\n{Second.Replace("welcome", "free")}");

        Shelf.Of(pack).Paragraphs[new ParagraphId("P2")].ShouldContain("free to swim");
    }

    [Fact]
    public void A_text_that_a_new_version_of_the_pack_does_not_know_is_left_out()
    {
        Shelf.Attach(pack, $"{First}\n{Second}");

        Shelf.Of(pack with { Texts = [pack.Texts[0] with { Paragraphs = [Other] }] }).Paragraphs.ShouldBeEmpty();
    }

    private static Paragraph Other => new()
    {
        Id = new ParagraphId("P1"), Opens = "Another beginning", Gist = new Wording("x", "x"),
    };

    private static TextSplit.Fits Split(Pack sample, string text) =>
        PackFingerprints.Split(sample, text).ShouldBeOfType<TextSplit.Fits>();
}
