using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Answers;

public sealed class SecondPackAnswersTests
{
    private const string Name = "mill-flood-1893";

    private static readonly Pack Pack =
        PackLoader.Load(Path.Combine(Repository.Packs, Name)).ShouldBeOfType<PackLoad.Loaded>().Pack;

    private static readonly Grader Grader = Grader.For(Pack);

    private static readonly ImmutableArray<MarkedAnswer> Rows = MarkedAnswer.ReadAll(
        Path.Combine(Repository.Root, "tests", "TutorBot.Grading.Tests", "Answers", Name + ".md"));

    public static TheoryData<string> Texts => [.. Rows.Select(row => row.Text)];

    public static TheoryData<string> Elements =>
        [.. Pack.Questions.SelectMany(question => question.Elements).Select(element => element.Id.Value)];

    [Fact]
    public void There_are_a_dozen_answers_over_all_questions()
    {
        Rows.Length.ShouldBeGreaterThanOrEqualTo(12);
        Rows.Select(row => row.Question).Distinct().Order().ShouldBe(["q1", "q2", "q3"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_answer_is_graded_as_it_was_marked(string text)
    {
        var row = Rows.Single(row => row.Text == text);

        var grade = Grader.Grade(new QuestionId(row.Question), text, AnswerContext.None);

        Read(grade, Standing.Full).ShouldBe(row.Made);
        Read(grade, Standing.Partial).ShouldBe(row.Begun);
        grade.Misconceptions.Select(read => read.Misconception.Value).Order(StringComparer.Ordinal)
            .ShouldBe(row.Misread);
        grade.Level.ShouldBe(row.Level);
    }

    [Fact]
    public void No_answer_is_one_of_the_packs_own_examples() =>
        Pack.Questions.SelectMany(question => question.Elements).SelectMany(element => element.Reading.Says)
            .Select(example => example.Text).Intersect(Rows.Select(row => row.Text)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Elements))]
    public void A_points_wordings_are_read_and_its_near_misses_are_not(string id)
    {
        var element = Pack.Questions.SelectMany(question => question.Elements)
            .Single(element => element.Id.Value == id);

        var unread = element.Reading.Says.Where(said => !Has(element, said.Text)).Select(said => said.Text);
        var misread = element.Reading.NearMisses.Where(miss => Has(element, miss.Text)).Select(miss => miss.Text);

        element.Reading.Says.Length.ShouldBeGreaterThanOrEqualTo(12);
        element.Reading.NearMisses.Length.ShouldBeGreaterThanOrEqualTo(4);
        unread.Concat(misread).ShouldBeEmpty();
    }

    private static bool Has(Element element, string text) =>
        Grader.Grade(element.Question, text, AnswerContext.None).Points.Any(point => point.Element == element.Id);

    private static IEnumerable<string> Read(AnswerGrade grade, Standing standing) => grade.Points
        .Where(point => point.Standing == standing)
        .Select(point => point.Element.Value)
        .Order(StringComparer.Ordinal);
}
