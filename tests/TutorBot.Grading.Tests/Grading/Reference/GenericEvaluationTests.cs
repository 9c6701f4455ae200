using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Grading.Grading.Reference.Scoring;

namespace TutorBot.Grading.Tests.Grading.Reference;

public sealed class GenericEvaluationTests
{
    private static readonly (string Name, string[] Right, string[] Wrong)[] Subjects =
    [
        ("bridge", ["iron", "rusted", "bolts"], ["wind", "ship", "ice"]),
        ("bread", ["yeast", "gas", "dough"], ["salt", "heat", "flour"]),
        ("moon", ["shadow", "earth", "sunlight"], ["clouds", "distance", "night"]),
        ("river", ["snow", "melted", "spring"], ["dam", "fish", "autumn"]),
        ("engine", ["steam", "pushed", "piston"], ["coal", "wheel", "whistle"]),
        ("bird", ["magnetic", "field", "compass"], ["wings", "food", "luck"]),
    ];

    [Fact]
    public void Right_answers_are_told_from_wrong_ones_of_questions_seen_and_unseen()
    {
        var items = Subjects.Take(4).SelectMany(subject => Answers(subject, "train", 12))
            .Concat(Subjects.Take(4).SelectMany(subject => Answers(subject, "test", 3)))
            .Concat(Subjects.Skip(4).SelectMany(subject => Answers(subject, "unseen", 6)));
        var scores = Run(items);
        scores.Select(score => score.Name).ShouldBe(["test", "unseen"]);
        scores[0].Known.ShouldBe(scores[0].Answers);
        scores[1].Known.ShouldBe(0);
        scores[0].Accuracy.ShouldBeGreaterThan(0.9);
        scores[1].Accuracy.ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void The_same_answers_give_the_same_figures()
    {
        var items = Subjects.SelectMany(subject => Answers(subject, "all", 5)).ToList();
        Run(items).ShouldBe(Run(items));
    }

    [Fact]
    public void Without_a_part_to_fit_on_all_are_scored_by_models_that_have_not_seen_them()
    {
        var scores = Run(Subjects.SelectMany(subject => Answers(subject, "cv", 8)));
        scores.Length.ShouldBe(2);
        scores[0].Known.ShouldBe(scores[0].Answers);
        scores[1].Known.ShouldBe(0);
        scores.ShouldAllBe(score => score.Answers == 6 * 16 && score.Pearson == null);
    }

    [Fact]
    public void Languages_are_scored_apart()
    {
        var items = Subjects.Take(3).SelectMany(subject => Answers(subject, "cv", 4)).ToList();
        Run(items.Concat(items.Select(item => item with { Language = "xx" })))
            .Select(score => score.Name.Contains("(xx)", StringComparison.Ordinal))
            .ShouldBe([false, false, true, true]);
    }

    [Fact]
    public void Answers_held_against_points_get_the_precision_of_their_best_point()
    {
        var items = Subjects.Take(4).SelectMany(subject => Pairs(subject, "train"))
            .Concat(Subjects.Skip(4).SelectMany(subject => Pairs(subject, "test")));
        var score = Run(items).ShouldHaveSingleItem();
        score.Precision.ShouldNotBeNull().Strict.ShouldBeGreaterThan(0.6);
        score.Precision.Relaxed.ShouldBeGreaterThanOrEqualTo(score.Precision.Strict);
        score.Pearson.ShouldNotBeNull().ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void A_label_that_nobody_fitted_on_is_counted_as_missed()
    {
        var items = Subjects.SelectMany(subject => Answers(subject, "train", 4))
            .Append(Item(Subjects[0], "iron", "strange", "test"));
        Run(items).ShouldHaveSingleItem().Accuracy.ShouldBe(0);
    }

    [Theory]
    [InlineData("""[1]""")]
    [InlineData("""{"question":"a","label":"1","split":"train"}""")]
    [InlineData("""{"question":"a","answer":"b","split":"train"}""")]
    public void A_line_that_is_no_graded_answer_is_refused(string line) =>
        Should.Throw<JsonException>(() => GradedItems.Parse(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void A_point_of_another_stance_belongs_to_another_question()
    {
        GradedItem Read(int stance) => GradedItems.Parse(Encoding.UTF8.GetBytes(
            $$"""{"question":"a","stance":{{stance}},"answer":"b","label":0,"reference_answers":["c",5," "]}"""));
        Read(1).Question.ShouldNotBe(Read(-1).Question);
        Read(1).References.ShouldBe(["c"]);
    }

    private static ImmutableArray<GenericScore> Run(IEnumerable<GradedItem> items) =>
        new GenericEvaluation([.. items]).Run(new Progress<long>(), CancellationToken.None);

    private static IEnumerable<GradedItem> Answers(
        (string Name, string[] Right, string[] Wrong) subject, string split, int count)
    {
        for (var at = 0; at < count; at++)
        {
            var (one, two) = (subject.Right[at % 3], subject.Right[(at + 1) % 3]);
            yield return Item(subject, $"{one} and {two}, {Filler(at)}", "correct", split);
            yield return Item(subject, $"{subject.Wrong[at % 3]}, {Filler(at + 1)}", "incorrect", split);
        }
    }

    private static IEnumerable<GradedItem> Pairs((string Name, string[] Right, string[] Wrong) subject, string split)
    {
        for (var at = 0; at < 9; at++)
        {
            foreach (var point in subject.Right)
            {
                var label = point == subject.Right[at % 3] ? "1" : "0";
                yield return Item(subject, $"{subject.Right[at % 3]} {Filler(at)}", label, split)
                    with { Expectation = point, References = [$"because of the {point}"] };
            }
        }
    }

    private static string Filler(int at) => $"i think {(at % 2 == 0 ? "so" : "maybe")} number {at}";

    private static GradedItem Item(
        (string Name, string[] Right, string[] Wrong) subject, string answer, string label, string split) => new()
        {
            Id = answer,
            Question = subject.Name,
            QuestionText = $"What happened to the {subject.Name}?",
            References = [$"It was because of the {string.Join(" and the ", subject.Right)}."],
            Answer = answer,
            Label = label,
            Split = split,
        };
}
