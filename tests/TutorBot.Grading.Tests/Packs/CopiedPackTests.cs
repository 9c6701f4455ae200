using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>No text of a pack shares eight words running with a text that is not the pack's own.</summary>
public sealed class CopiedPackTests
{
    private const string Stranger = "Seven tall herons stood beside the frozen lock and waited for the keeper";

    private readonly SamplePack pack = new();

    public CopiedPackTests()
    {
        var whole = pack.Pack();
        var prints = PackFingerprints.Of([KeyValuePair.Create(new ParagraphId("P2"), Stranger)]);
        pack.With("fingerprints.yaml", PackFingerprints.ToYaml(whole, prints));
    }

    [Theory]
    [InlineData("claims.yaml", "The bridge never failed.")]
    [InlineData("reading/q1/owner-gains.yaml", "he owns it and gets the money")]
    [InlineData("examples/class.yaml", "bridges are nice")]
    [InlineData("evidence.yaml", "A cart fell through in 1928.")]
    public void A_text_with_eight_words_of_it_is_refused(string file, string text)
    {
        var fault = pack.Replacing(file, text, "tall herons stood beside the frozen lock and").Fault();

        fault.File.ShouldBe(file);
        fault.What.ShouldEndWith("shares eight words running with a text that is not the pack's own.");
    }

    [Fact]
    public void Seven_words_of_it_may_be_quoted() =>
        pack.Replacing("claims.yaml", "The bridge never failed.", "herons stood beside the frozen lock and").Pack();

    [Fact]
    public void A_short_quotation_and_the_opening_words_may_stand_where_they_belong() =>
        pack.Replacing("texts.yaml", "Everybody in the town", "Seven tall herons stood beside the frozen lock")
            .Replacing("texts.yaml", "\"never once failed\"", "seven tall herons stood beside the frozen lock").Pack();

    [Fact]
    public void Words_of_a_text_that_the_pack_holds_itself_may_stand_anywhere() =>
        pack.Replacing("claims.yaml", "The bridge never failed.", "The old bridge has always carried us and never once")
            .Pack();
}
