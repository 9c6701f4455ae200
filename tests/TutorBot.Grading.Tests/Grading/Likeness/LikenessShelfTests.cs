using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading.Likeness;

/// <summary>What was fitted is kept for the next start, and only ever for the very same pack.</summary>
public sealed class LikenessShelfTests : IDisposable
{
    private static readonly Pack Mill =
        PackLoader.Load(Path.Combine(Repository.Packs, "mill-flood-1893")).ShouldBeOfType<PackLoad.Loaded>().Pack;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("tutorbot-fitted-");
    private readonly LikenessShelf _shelf;

    public LikenessShelfTests() => _shelf = new LikenessShelf(_data.FullName);

    private string File => Path.Combine(_data.FullName, "fitted", "mill-flood-1893.likeness");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void What_was_kept_grades_like_what_is_fitted_anew()
    {
        Grader.For(Mill, _shelf).Warm(CancellationToken.None);
        _shelf.Find(Mill).ShouldNotBeNull().Count.ShouldBe(Mill.Questions.Length);
        var (kept, fitted) = (Grader.For(Mill, _shelf), Grader.For(Mill));

        foreach (var element in Mill.Questions.SelectMany(question => question.Elements))
        {
            foreach (var said in element.Reading.Says.Select(said => said.Text).Append(element.Point))
            {
                Graded(kept, element.Question, said).ShouldBe(Graded(fitted, element.Question, said));
            }
        }
    }

    [Fact]
    public void A_changed_pack_finds_nothing_of_the_old_one()
    {
        Grader.For(Mill, _shelf).Warm(CancellationToken.None);

        _shelf.Find(Mill with { Digest = new string('0', 64) }).ShouldBeNull();
        _shelf.Find(Mill with { Digest = "" }).ShouldBeNull();
    }

    [Fact]
    public void One_wrong_byte_and_the_file_is_left_aside_and_written_anew()
    {
        Grader.For(Mill, _shelf).Warm(CancellationToken.None);
        var good = System.IO.File.ReadAllBytes(File);
        foreach (var at in new[] { 0, 40, good.Length / 2, good.Length - 1 })
        {
            var bad = good.ToArray();
            bad[at] ^= 1;
            System.IO.File.WriteAllBytes(File, bad);
            _shelf.Find(Mill).ShouldBeNull();
        }

        Grader.For(Mill, _shelf).Warm(CancellationToken.None);
        System.IO.File.ReadAllBytes(File).ShouldBe(good);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(1000)]
    public void A_file_that_was_cut_short_is_left_aside(int length)
    {
        Grader.For(Mill, _shelf).Warm(CancellationToken.None);
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);

        _shelf.Find(Mill).ShouldBeNull();
    }

    [Fact]
    public void Where_nothing_can_be_kept_grading_goes_on()
    {
        var blocked = Path.Combine(_data.FullName, "a-file");
        System.IO.File.WriteAllText(blocked, "");
        var grader = Grader.For(Mill, new LikenessShelf(blocked));

        grader.Warm(CancellationToken.None);

        grader.Grade(Mill.Questions[0].Id, Mill.Questions[0].Elements[0].Point, AnswerContext.None)
            .Points.ShouldNotBeEmpty();
    }

    private static string Graded(Grader grader, QuestionId question, string text)
    {
        var grade = grader.Grade(question, text, AnswerContext.None);
        var points = grade.Points.Select(point => $"{point.Element} {point.Standing} {point.Confidence:R}");
        return $"{grade.Level} {string.Join(", ", points)}";
    }
}
