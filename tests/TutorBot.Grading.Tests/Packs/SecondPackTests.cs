using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Packs;

public sealed class SecondPackTests
{
    private static readonly PackLoad.Loaded Loaded =
        PackLoader.Load(Path.Combine(Repository.Packs, "mill-flood-1893")).ShouldBeOfType<PackLoad.Loaded>();

    [Fact]
    public void Second_pack_loads_without_a_warning() => Loaded.Warnings.ShouldBeEmpty();

    [Fact]
    public void Its_texts_are_its_own_and_are_shown_in_full()
    {
        var paragraphs = Loaded.Pack.Texts.SelectMany(text => text.Paragraphs).ToArray();

        paragraphs.ShouldAllBe(paragraph => paragraph.Text != null);
        paragraphs.ShouldAllBe(paragraph => paragraph.Text!.StartsWith(paragraph.Opens, StringComparison.Ordinal));
        paragraphs.SelectMany(paragraph => paragraph.Quotations.Select(quoted => (paragraph.Text, quoted)))
            .ShouldAllBe(entry => entry.Text!.Contains(entry.quoted, StringComparison.OrdinalIgnoreCase));
    }
}
