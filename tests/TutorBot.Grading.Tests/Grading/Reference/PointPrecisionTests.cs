using TutorBot.Grading.Grading.Reference.Scoring;

namespace TutorBot.Grading.Tests.Grading.Reference;

public sealed class PointPrecisionTests
{
    [Fact]
    public void The_surer_half_counts_and_its_precision_is_divided_by_all_of_it()
    {
        // Of eight the surer four: right, wrong, undecided, right.
        var precision = PointPrecision.Of(Ranked("a", true, false, null, true, true, true, true, true));
        precision.Strict.ShouldBe(((1.0 / 1) + (2.0 / 4)) / 4, 1e-9);
        precision.Relaxed.ShouldBe(((1.0 / 1) + (2.0 / 3) + (3.0 / 4)) / 4, 1e-9);
    }

    [Fact]
    public void Every_question_counts_the_same()
    {
        var precision = PointPrecision.Of(
            Ranked("large", true, true, true, true, true, true).Concat(Ranked("small", false, true)));
        precision.Strict.ShouldBe(0.5, 1e-9);
    }

    [Fact]
    public void Nothing_gives_nothing() => PointPrecision.Of([]).ShouldBe(new MeanPrecision(0, 0));

    private static IEnumerable<PointMatch> Ranked(string question, params bool?[] made) =>
        made.Select((one, at) => new PointMatch(question, -at, one));
}
