using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Packs;

public sealed class PackTemplateTests : IDisposable
{
    private readonly DirectoryInfo packs = Directory.CreateTempSubdirectory("tutorbot-template-");

    public PackTemplateTests() => Copy(Path.Combine(Repository.Packs, "_template"), At("_template"));

    public void Dispose() => packs.Delete(recursive: true);

    [Fact]
    public void A_new_pack_loads_without_a_warning_under_its_own_name()
    {
        PackTemplate.Create(packs.FullName, new PackId("tolls")).ShouldBeNull();

        var load = PackLibrary.Load(packs.FullName, "tolls").ShouldBeOfType<PackLoad.Loaded>();
        load.Pack.Id.ShouldBe(new PackId("tolls"));
        load.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Its_guide_names_the_new_pack()
    {
        PackTemplate.Create(packs.FullName, new PackId("tolls"));

        File.ReadAllText(Path.Combine(At("tolls"), "GUIDE.md")).ShouldContain("tutorbot pack check tolls");
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        Directory.CreateDirectory(At("tolls"));

        PackTemplate.Create(packs.FullName, new PackId("tolls")).ShouldNotBeNull().Remedy
            .ShouldBe("Choose another name.");
        Directory.EnumerateFileSystemEntries(At("tolls")).ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_template_is_named()
    {
        Directory.Delete(At("_template"), recursive: true);

        PackTemplate.Create(packs.FullName, new PackId("tolls")).ShouldNotBeNull().What
            .ShouldBe("The template is missing.");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private string At(string name) => Path.Combine(packs.FullName, name);
}
