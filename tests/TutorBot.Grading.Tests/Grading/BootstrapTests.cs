using System.Collections.Immutable;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading;

public sealed class BootstrapTests
{
    private static readonly Tally Good = new(new Counts(9, 1, 0, 5), default, default, [(2, 2), (3, 3)]);
    private static readonly Tally Bad = new(new Counts(1, 5, 4, 5), default, default, [(2, 0), (0, 3)]);

    [Fact]
    public void Learners_who_are_all_alike_leave_nothing_open()
    {
        var drawn = Bootstrap.Of([Good, Good, Good]);
        drawn.ElementF1.Low.ShouldBe(Good.Elements.F1, 1e-9);
        drawn.ElementF1.High.ShouldBe(Good.Elements.F1, 1e-9);
        drawn.LevelExact.ShouldBe(new Interval(1, 1));
    }

    [Fact]
    public void The_figure_lies_within_and_more_learners_narrow_it()
    {
        var few = Bootstrap.Of([Good, Bad, Good, Bad]).ElementF1;
        var many = Bootstrap.Of([.. Enumerable.Repeat(new[] { Good, Bad }, 40).SelectMany(pair => pair)]).ElementF1;
        var all = (Good.Elements + Bad.Elements).F1;
        few.Low.ShouldBeLessThan(all);
        few.High.ShouldBeGreaterThan(all);
        (many.High - many.Low).ShouldBeLessThan((few.High - few.Low) / 2);
    }

    [Fact]
    public void The_same_learners_give_the_same_intervals() =>
        Bootstrap.Of([Good, Bad, Good]).ShouldBe(Bootstrap.Of([Good, Bad, Good]));

    [Fact]
    public void Markers_are_held_against_each_other_where_two_marked()
    {
        var markers = MarkerAgreement.Of([Marked([2, 2], "a"), Marked([1, 2], "b", disputed: "c"), Marked([4], "d")]);
        markers.Answers.ShouldBe(2);
        markers.ElementF1.ShouldBe(4.0 / 5, 1e-9);
        markers.LevelExact.ShouldBe(0.5);
        MarkerAgreement.Of([Marked([4], "d")]).Answers.ShouldBe(0);
    }

    private static MarkedAnswer Marked(ImmutableArray<int> levels, string element, string? disputed = null) => new()
    {
        Id = element,
        Question = new QuestionId("q1"),
        Text = "x",
        Marks = new Marks
        {
            Elements = ImmutableDictionary<ElementId, Standing>.Empty.Add(new ElementId(element), Standing.Full),
            Disputed = disputed is null ? [] : [new ElementId(disputed)],
            Levels = levels,
        },
    };
}
