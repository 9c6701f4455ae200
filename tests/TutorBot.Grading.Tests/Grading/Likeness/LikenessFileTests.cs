using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading.Likeness;

/// <summary>What was fitted on a pack stands beside it, and is used for that very pack alone.</summary>
public sealed class LikenessFileTests : IDisposable
{
    private const string Example = """
        examples:
          - text: The owner says so himself, and he earns by it.
            question: q1
            points:
              - { element: ELEMENT, standing: full }
        """;

    private readonly DirectoryInfo _packs = Directory.CreateTempSubdirectory("tutorbot-likeness-");

    public LikenessFileTests()
    {
        var from = Path.Combine(Repository.Packs, "mill-flood-1893");
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var first = Whole().Questions.Single(question => question.Id == new QuestionId("q1")).Elements[0];
        Directory.CreateDirectory(Path.Combine(Folder, "examples"));
        File.WriteAllText(
            Path.Combine(Folder, "examples", "one.yaml"),
            Example.Replace("ELEMENT", first.Id.Value, StringComparison.Ordinal));
    }

    private string Folder => Path.Combine(_packs.FullName, "mill-flood-1893");

    private string Fitted => Path.Combine(Folder, FittedPart.FileName);

    public void Dispose() => _packs.Delete(recursive: true);

    [Fact]
    public void What_was_fitted_ahead_grades_like_what_is_fitted_anew()
    {
        Fit();
        var (ahead, anew) = (Grader.For(ForGrading()), Grader.For(Whole() with { Fitted = [] }));

        foreach (var element in ahead.Pack.Questions.SelectMany(question => question.Elements))
        {
            foreach (var said in element.Reading.Says.Select(said => said.Text).Append(element.Point))
            {
                Graded(ahead, element.Question, said).ShouldBe(Graded(anew, element.Question, said));
            }
        }
    }

    [Fact]
    public void The_same_examples_give_the_same_file()
    {
        Fit();
        var once = File.ReadAllBytes(Fitted);
        Fit();

        File.ReadAllBytes(Fitted).ShouldBe(once);
    }

    [Fact]
    public void Examples_are_not_read_again_where_what_they_taught_is_there()
    {
        ForGrading().Examples.ShouldHaveSingleItem();
        Fit();

        ForGrading().Examples.ShouldBeEmpty();
        Whole().Examples.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("examples/one.yaml", "earns", "gains")]
    [InlineData("lexicon.yaml", "concepts:", "concepts: # other forms")]
    public void What_was_fitted_on_other_files_is_left_aside(string file, string old, string with)
    {
        Fit();
        var path = Path.Combine(Folder, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, with, StringComparison.Ordinal));

        ForGrading().Fitted.ShouldBeEmpty();
        ForGrading().Examples.ShouldHaveSingleItem();
    }

    [Fact]
    public void One_wrong_byte_and_it_is_left_aside()
    {
        Fit();
        var good = File.ReadAllBytes(Fitted);
        foreach (var at in new[] { 0, 40, good.Length / 2, good.Length - 1 })
        {
            var bad = good.ToArray();
            bad[at] ^= 1;
            File.WriteAllBytes(Fitted, bad);
            ForGrading().Fitted.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(1000)]
    public void A_file_that_was_cut_short_is_left_aside(int length)
    {
        Fit();
        File.WriteAllBytes(Fitted, File.ReadAllBytes(Fitted)[..length]);

        ForGrading().Fitted.ShouldBeEmpty();
    }

    [Fact]
    public void The_shipped_pack_brings_what_was_fitted_on_it()
    {
        var october = PackLoader.Load(Path.Combine(Repository.Packs, "october-1917"), PackUse.Grading)
            .ShouldBeOfType<PackLoad.Loaded>().Pack;

        october.Fitted.ShouldNotBeEmpty("run 'tutorbot calibrate --pack october-1917'");
        october.Examples.ShouldBeEmpty();
    }

    private void Fit() => File.WriteAllBytes(Fitted, LikenessFile.Of(Whole()));

    private Pack Whole() => Load(PackUse.Whole);

    private Pack ForGrading() => Load(PackUse.Grading);

    private Pack Load(PackUse use) => PackLoader.Load(Folder, use).ShouldBeOfType<PackLoad.Loaded>().Pack;

    private static string Graded(Grader grader, QuestionId question, string text)
    {
        var grade = grader.Grade(question, text, AnswerContext.None);
        var points = grade.Points.Select(point => $"{point.Element} {point.Standing} {point.Confidence:R}");
        return $"{grade.Level} {string.Join(", ", points)}";
    }
}
