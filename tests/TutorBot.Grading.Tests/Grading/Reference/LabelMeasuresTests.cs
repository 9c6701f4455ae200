using TutorBot.Grading.Grading.Reference.Scoring;

namespace TutorBot.Grading.Tests.Grading.Reference;

public sealed class LabelMeasuresTests
{
    private static readonly Judged[] Three =
    [
        new("correct", "correct", 0), new("correct", "wrong", 0), new("wrong", "off topic", 0),
        new("wrong", "wrong", 0),
    ];

    private static readonly Judged[] Numbers =
        [new("0", "0", 0.2), new("1", "1", 0.9), new("2", "1", 1.1), new("2", "2", 1.8)];

    [Fact]
    public void Accuracy_is_the_share_of_the_same_labels() => LabelMeasures.Accuracy(Three).ShouldBe(0.5);

    [Fact]
    public void A_label_that_only_we_gave_lowers_the_macro_mean()
    {
        // correct: 2 of 3; wrong: 2 of 4; off topic: 0.
        LabelMeasures.MacroF1(Three).ShouldBe(((2.0 / 3) + 0.5 + 0) / 3, 1e-9);
        LabelMeasures.WeightedF1(Three).ShouldBe((2.0 / 3 * 0.5) + (0.5 * 0.5), 1e-9);
    }

    [Fact]
    public void Of_three_labels_right_or_not_forgives_the_kind_of_wrong() =>
        LabelMeasures.TwoWay(Three).ShouldBe(0.75);

    [Fact]
    public void Two_labels_need_no_second_measure() => LabelMeasures.TwoWay(Three[..2]).ShouldBeNull();

    [Fact]
    public void Kappa_weighs_the_distance_by_its_square()
    {
        // Observed 1/4; by chance, over all pairs of a marked and one of ours, 5/4.
        LabelMeasures.QuadraticKappa(Numbers).ShouldBe(1 - (0.25 / 1.25), 1e-9);
    }

    [Fact]
    public void A_straight_line_correlates_wholly()
    {
        LabelMeasures.Pearson([new("0", "0", 0.1), new("1", "1", 0.4), new("2", "1", 0.7)]).ShouldBe(1, 1e-9);
        LabelMeasures.Pearson([new("0", "0", 0.5), new("1", "1", 0.5)]).ShouldBe(0);
    }
}
