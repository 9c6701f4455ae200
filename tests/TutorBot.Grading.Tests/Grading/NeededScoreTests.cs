using TutorBot.Grading.Grading.Calibration;

namespace TutorBot.Grading.Tests.Grading;

public sealed class NeededScoreTests
{
    private static readonly double[] Falling = [9, 8, 7, 6, 5];

    [Fact]
    public void What_divides_the_found_from_the_others_is_needed()
    {
        NeededScore.Of(Falling, [true, true, true, false, false], Strictness.Generous).ShouldBe(6.99);
        NeededScore.Of(Falling, [true, true, true, false, false], Strictness.Cautious).ShouldBe(6.99);
    }

    [Fact]
    public void The_order_in_which_cases_come_does_not_matter() =>
        NeededScore.Of([5, 9, 7, 6, 8], [false, true, true, false, true], Strictness.Generous).ShouldBe(6.99);

    [Fact]
    public void Of_scores_that_do_equally_well_points_take_the_lowest_and_mistakes_the_highest()
    {
        // From 9 on: one of two found, nothing wrong; from 6 on: both, and two wrong. Both F1 are two thirds, and where
        // precision weighs more the first is better.
        bool[] found = [true, false, false, true, false];
        NeededScore.Of(Falling, found, Strictness.Generous).ShouldBe(5.99);
        NeededScore.Of(Falling, found, Strictness.Cautious).ShouldBe(8.99);
    }

    [Fact]
    public void About_as_well_is_within_half_a_hundredth_of_the_best()
    {
        // The best is 300 of 300 found. Of F1 three wrong ones cost less than that, for mistakes so do three not found.
        var scores = Enumerable.Range(0, 310).Select(at => 1000.0 - at).ToArray();
        var found = scores.Select(score => score > 700).ToArray();
        NeededScore.Of(scores, found, Strictness.Generous).ShouldBe(697.99);
        NeededScore.Of(scores, found, Strictness.Cautious).ShouldBe(703.99);
    }

    [Fact]
    public void What_does_clearly_better_is_taken_by_both()
    {
        bool[] found = [true, true, false, false, true];
        NeededScore.Of(Falling, found, Strictness.Generous).ShouldBe(7.99);
        NeededScore.Of(Falling, found, Strictness.Cautious).ShouldBe(7.99);
    }

    [Fact]
    public void One_more_mistake_found_is_not_worth_a_wrong_word_to_somebody_else()
    {
        // From 8 on: two of three found, nothing wrong; from 6 on: all three, and one wrong.
        bool[] found = [true, true, false, true, false];
        NeededScore.Of(Falling, found, Strictness.Generous).ShouldBe(5.99);
        NeededScore.Of(Falling, found, Strictness.Cautious).ShouldBe(7.99);
    }
}
