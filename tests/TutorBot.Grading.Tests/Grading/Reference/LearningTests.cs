using TutorBot.Grading.Grading.Reference.Learning;

namespace TutorBot.Grading.Tests.Grading.Reference;

public sealed class LearningTests
{
    /// <summary>A case where exactly one of two numbers is large, which no line tells.</summary>
    private static readonly List<double[]> Rows =
        [.. Enumerable.Range(0, 400).Select(at => new[] { at % 20 / 20.0, at / 20 / 20.0, at * 7 % 13 })];

    private static readonly List<bool> OneIsLarge = Rows.ConvertAll(row => row[0] >= 0.5 != row[1] >= 0.5);
    private static readonly List<bool> FirstIsLarge = Rows.ConvertAll(row => row[0] >= 0.5);

    [Fact]
    public void Trees_learn_what_no_line_can_tell()
    {
        var trees = BoostedTrees.Fit(Rows, OneIsLarge, new GrowthOptions());
        Right(row => trees.Score(row) > 0, OneIsLarge).ShouldBeGreaterThan(0.97);
        var line = LinearModel.Fit(Rows, OneIsLarge, 1);
        Right(row => line.Score(row) > 0, OneIsLarge).ShouldBeLessThan(0.7);
    }

    [Fact]
    public void A_line_learns_what_lies_on_one_side()
    {
        var line = LinearModel.Fit(Rows, FirstIsLarge, 1);
        Right(row => line.Score(row) > 0, FirstIsLarge).ShouldBeGreaterThan(0.97);
    }

    [Fact]
    public void A_strong_penalty_leaves_only_the_share_of_cases()
    {
        var labels = Rows.ConvertAll(row => row[0] >= 0.75);
        var line = LinearModel.Fit(Rows, labels, 1e9);
        line.Score(Rows[0]).ShouldBe(Math.Log(0.25 / 0.75), 0.01);
        line.Score(Rows[^1]).ShouldBe(Math.Log(0.25 / 0.75), 0.01);
    }

    [Fact]
    public void The_same_rows_give_the_same_trees()
    {
        var one = BoostedTrees.Fit(Rows, OneIsLarge, new GrowthOptions());
        var again = BoostedTrees.Fit(Rows, OneIsLarge, new GrowthOptions());
        Rows.ShouldAllBe(row => one.Score(row) == again.Score(row));
    }

    [Fact]
    public void Another_drawing_grows_other_trees_that_have_learned_as_much()
    {
        var one = BoostedTrees.Fit(Rows, Table.Of(Rows), OneIsLarge, new GrowthOptions(), 0);
        var other = BoostedTrees.Fit(Rows, Table.Of(Rows), OneIsLarge, new GrowthOptions(), 1);
        Rows.ShouldContain(row => one.Score(row) != other.Score(row));
        Right(row => other.Score(row) > 0, OneIsLarge).ShouldBeGreaterThan(0.97);
    }

    [Fact]
    public void Clues_that_tell_are_learned_and_others_are_not()
    {
        var rows = Enumerable.Range(0, 200)
            .Select(at => new[] { new Clue(1, 1), new Clue(at % 2 == 0 ? 2 : 3, 1), new Clue(10 + (at % 7), 1) })
            .ToList();
        var model = ClueModel.Fit(rows, [.. rows.Select(row => row[1].Id == 2)], 0.001f);
        model.Score([new Clue(2, 1)]).ShouldBeGreaterThan(0.5);
        model.Score([new Clue(3, 1)]).ShouldBeLessThan(-0.5);
        Math.Abs(model.Score([new Clue(12, 1)])).ShouldBeLessThan(0.5);
    }

    private static double Right(Func<double[], bool> says, List<bool> labels) =>
        Rows.Select((row, at) => says(row) == labels[at] ? 1.0 : 0).Average();
}
