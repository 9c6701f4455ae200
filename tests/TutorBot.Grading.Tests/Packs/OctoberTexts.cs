using System.Collections.Immutable;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Building;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Grading.Packs.Yaml;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>October's two texts, which are no part of the repository.</summary>
internal static class OctoberTexts
{
    private static readonly string Folder = Path.Combine(Repository.Packs, "october-1917");

    /// <summary>The shipped fingerprints, as text.</summary>
    public static string ShippedFile => Path.Combine(Folder, "fingerprints.yaml");

    /// <summary>The passage and the counter-source; the sign that stands for a broken ellipsis is mended.</summary>
    /// <exception cref="Exception">Skips the test where the texts are missing.</exception>
    public static (string Passage, string CounterSource) Read()
    {
        var shared = Repository.Shared ?? "";
        Assert.SkipWhen(shared.Length == 0, "The two texts are not in the repository.");
        var texts = Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file).Replace('É', '…')).ToArray();
        return (texts.First(text => text.Contains("Prove this guy wrong")), texts.First(IsCounterSource));
    }

    /// <summary>October's texts and handout questions, whatever else of the pack is there.</summary>
    public static Pack Pack()
    {
        var sample = new SamplePack().Pack();
        return sample with
        {
            Texts = Root("texts.yaml").List("texts", TextBuilder.Text),
            Questions = [.. Directory.GetFiles(Path.Combine(Folder, "questions")).Order(StringComparer.Ordinal)
                .Select(file => Root(Path.GetRelativePath(Folder, file)).Text("handout"))
                .Select(handout => sample.Questions[0] with { Handout = handout })],
            Fingerprints = Fingerprints.Empty,
        };
    }

    public static ImmutableDictionary<ParagraphId, string> Paragraphs(Pack pack, string text) =>
        PackFingerprints.Split(pack, text).ShouldBeOfType<TextSplit.Fits>().Paragraphs;

    private static bool IsCounterSource(string text) => !text.Contains("Prove this guy wrong");

    private static FieldReader Root(string file) => new(YamlTree.Read(
        file, File.ReadAllText(Path.Combine(Folder, file)), new FaultList()).ShouldBeOfType<YamlNode.Mapping>());
}
