using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Packs;
using static TutorBot.Grading.Tests.Grading.SmallPack;

namespace TutorBot.Grading.Tests.Grading;

public sealed class FoldsTests
{
    [Fact]
    public void Of_six_classes_each_is_held_out_whole()
    {
        var examples = Learners("7a-1", "7b-1", "7a-2", "7c-1", "7d-1", "7e-1", "7f-1", "7b-2");
        Folds.Of(examples).Select(Names).ShouldBe(
            ["7a-1 7a-2", "7b-1 7b-2", "7c-1", "7d-1", "7e-1", "7f-1"]);
    }

    [Fact]
    public void Of_fewer_classes_each_learner_is_held_out_alone() =>
        Folds.Of(Learners("7a-1", "7a-2", "7b-2", "7a-1"))
            .Select(Names).ShouldBe(["7a-1 7a-1", "7a-2", "7b-2"]);

    [Fact]
    public void An_example_of_nobody_stands_for_itself() =>
        Folds.Of([.. Learners("", "").Select((example, at) => example with { From = $"x{at}" })])
            .Length.ShouldBe(2);

    [Fact]
    public void Every_example_is_held_out_once()
    {
        var examples = Learners([.. Enumerable.Range(0, 40).Select(number => $"{number % 9}-{number}")]);
        Folds.Of(examples).SelectMany(fold => fold).ShouldBe(examples, ignoreOrder: true);
    }

    private static ImmutableArray<MarkedExample> Learners(params string[] learners) =>
    [
        .. learners.Select(learner => new MarkedExample { Text = "a text", Question = Asked, Learner = learner }),
    ];

    private static string Names(ImmutableArray<MarkedExample> fold) =>
        string.Join(" ", fold.Select(example => example.Learner));
}
