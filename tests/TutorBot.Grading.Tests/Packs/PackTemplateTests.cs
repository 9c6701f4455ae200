using TutorBot.Grading.Grading;
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

    [Theory]
    [InlineData("pupils could also be late because of traffic, it must not be the clock", "not-the-only-cause", 1)]
    [InlineData("maybe its the weather", "not-the-only-cause", 1)]
    [InlineData("In P1 \"everyone knows\" is no proof because he asked nobody.", "who-is-everyone", 2)]
    [InlineData("who counted the pupils that came late? there are no numbers", "who-is-everyone", 1)]
    public void A_new_pack_has_no_rules_and_reads_answers_in_other_words(string answer, string element, int level)
    {
        var grade = NewPack().Grade(new QuestionId("q1"), answer, AnswerContext.None);

        grade.Points.ShouldContain(point => point.Element == new ElementId(element));
        grade.Level.ShouldBe(level);
    }

    [Theory]
    [InlineData("the clock is old and ugly")]
    [InlineData("Everyone knows that it is slow.")]
    [InlineData("It is not true that there can be other reasons.")]
    [InlineData("idk")]
    [InlineData("my bus driver is called tom and he likes football")]
    public void It_credits_nothing_else(string answer) =>
        NewPack().Grade(new QuestionId("q1"), answer, AnswerContext.None).Points.ShouldBeEmpty();

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

    private Grader NewPack()
    {
        PackTemplate.Create(packs.FullName, new PackId("tolls")).ShouldBeNull();
        var pack = PackLibrary.Load(packs.FullName, "tolls").ShouldBeOfType<PackLoad.Loaded>().Pack;
        pack.Questions.SelectMany(question => question.Elements).ShouldAllBe(element => element.Reading.IsByWordings);
        return Grader.For(pack);
    }

    private string At(string name) => Path.Combine(packs.FullName, name);
}
