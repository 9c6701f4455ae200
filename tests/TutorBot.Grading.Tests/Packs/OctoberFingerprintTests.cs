using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;

namespace TutorBot.Grading.Tests.Packs;

public sealed class OctoberFingerprintTests
{
    private static readonly Pack Pack = OctoberTexts.Pack();

    [Fact]
    public void The_shipped_fingerprints_are_those_of_the_two_texts()
    {
        var (passage, counterSource) = OctoberTexts.Read();

        var made = PackFingerprints.Of(
            OctoberTexts.Paragraphs(Pack, passage).Concat(OctoberTexts.Paragraphs(Pack, counterSource)));

        PackFingerprints.ToYaml(Pack, made).ShouldBe(File.ReadAllText(OctoberTexts.ShippedFile));
    }

    [Fact]
    public void Every_paragraph_of_the_passage_is_recognised()
    {
        var paragraphs = OctoberTexts.Paragraphs(Pack, OctoberTexts.Read().Passage);
        var fingerprints = PackFingerprints.Of(paragraphs);

        paragraphs.Count.ShouldBe(8);
        foreach (var (id, text) in paragraphs)
        {
            var copied = CopiedText.In(text, fingerprints);

            copied.ShouldBe(new CopiedText(1, id, 1));
        }
    }

    [Fact]
    public void The_handouts_questions_are_no_part_of_the_passage()
    {
        var paragraphs = OctoberTexts.Paragraphs(Pack, OctoberTexts.Read().Passage);

        paragraphs.Values.ShouldAllBe(text => !text.Contains("this guy wrong") && !text.Contains("sources does he"));
        paragraphs[new ParagraphId("P8")].ShouldEndWith("200.)");
    }
}
