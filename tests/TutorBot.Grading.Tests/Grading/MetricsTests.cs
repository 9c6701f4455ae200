using TutorBot.Grading.Grading.Evaluation;

namespace TutorBot.Grading.Tests.Grading;

public sealed class MetricsTests
{
    [Fact]
    public void Counts_give_precision_recall_and_agreement_beyond_chance()
    {
        var counts = new Counts(Hits: 6, FalseAlarms: 2, Misses: 4, Rejections: 8);
        counts.Precision.ShouldBe(0.75);
        counts.Recall.ShouldBe(0.6);
        counts.F1.ShouldBe(2 * 0.75 * 0.6 / 1.35, 1e-9);
        counts.Kappa.ShouldBe(0.4, 1e-9);
    }

    [Fact]
    public void Levels_alike_agree_wholly_and_levels_reversed_disagree()
    {
        new LevelAgreement([(0, 0), (2, 2), (4, 4)]).QuadraticKappa.ShouldBe(1);
        new LevelAgreement([(0, 4), (4, 0)]).QuadraticKappa.ShouldBe(-1);
    }

    [Fact]
    public void Levels_are_those_of_the_pack_and_those_that_markers_gave()
    {
        new LevelAgreement([(1, 2)], highest: 3).ExactByBand.Length.ShouldBe(4);
        new LevelAgreement([(1, 4)], highest: 3).ExactByBand.Length.ShouldBe(5);
    }

    [Fact]
    public void Nothing_to_score_gives_zero_and_no_fault()
    {
        default(Counts).F1.ShouldBe(0);
        new LevelAgreement([]).QuadraticKappa.ShouldBe(0);
    }
}
