using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Packs;
using static TutorBot.Grading.Tests.Grading.SmallPack;

namespace TutorBot.Grading.Tests.Grading;

public sealed class CalibratorTests
{
    private static readonly string[] Made =
    [
        "a tiny gang can grab an empty palace", "grabbing a palace takes only a tiny gang",
        "the palace was empty so a gang could grab it",
        "a gang grabs what is empty", "tiny gang, empty palace", "anyone can grab an empty palace with a gang",
    ];

    private static readonly string[] NotMade =
    [
        "the tram was late on monday", "my uncle drives the tram", "trams are red and loud",
        "the winning team took the tram", "winning is nice", "the driver was winning at cards",
    ];

    [Fact]
    public void What_reads_like_marked_examples_is_made_without_any_rule()
    {
        var grader = Grader.For(Calibrator.Fit(Example()));
        grader.Grade(Asked, "it was just a gang grabbing some empty palace", AnswerContext.None)
            .Points.ShouldHaveSingleItem().Rules.ShouldContain(hit => hit.Id == "example");
        grader.Grade(Asked, "the tram is red", AnswerContext.None).Points.ShouldBeEmpty();
    }

    [Fact]
    public void What_reads_like_a_marked_mistake_is_one_without_any_rule()
    {
        var grader = Grader.For(Calibrator.Fit(WithMistake()));

        grader.Grade(Asked, "it was just a gang grabbing some empty palace", AnswerContext.None)
            .Misconceptions.ShouldHaveSingleItem().Rules.ShouldContain(hit => hit.Id == "example");
        grader.Grade(Asked, "the tram is red", AnswerContext.None).Misconceptions.ShouldBeEmpty();
    }

    [Fact]
    public void A_point_speaks_against_the_mistake_that_is_named_on_the_way_to_it()
    {
        var fitted = Calibrator.Fit(WithMistakeAndPoint());
        var weights = ImmutableDictionary<string, double>.Empty.Add("bias", 0.1).Add("point", -1);
        var grader = Grader.For(fitted with
        {
            Misconceptions = [fitted.Misconceptions[0] with { Reading = new() { Weights = weights } }],
        });

        grader.Grade(Asked, "it was just a gang grabbing some empty palace", AnswerContext.None)
            .Misconceptions.ShouldHaveSingleItem();
        grader.Grade(Asked, "the tram was late when my uncle drove it", AnswerContext.None)
            .Misconceptions.ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_is_mostly_wrong_is_not_trusted()
    {
        var grader = Grader.For(Calibrator.Fit(Example()));
        grader.Grade(Asked, "winning is for teams on the tram", AnswerContext.None).Points.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_examples_give_the_same_weights() =>
        CalibrationText.Write(Calibrator.Fit(Example())).ShouldBe(CalibrationText.Write(Calibrator.Fit(Example())));

    [Fact]
    public void A_warmed_grader_grades_the_same()
    {
        const string text = "it was just a gang grabbing some empty palace";
        var pack = Calibrator.Fit(Example());
        var warmed = Grader.For(pack);
        warmed.Warm(CancellationToken.None);
        warmed.Explain(Asked, text, AnswerContext.None)
            .ShouldBe(Grader.For(pack).Explain(Asked, text, AnswerContext.None));
    }

    private static Pack Example() => With([Concept("winning", "win")], Rule(Standing.Full, Group("winning"))) with
    {
        Examples = [.. Made.Select(WithPoint),
            .. NotMade.Select(text => Marked(text))],
    };

    private static Pack WithMistake()
    {
        var mistake = new MisconceptionId("gang");
        var wording = new Wording("Who was it?", "Who was it?");
        return Example() with
        {
            Misconceptions =
            [
                new Misconception
                {
                    Id = mistake, Mistake = "It was a gang.",
                    Repair = wording, RepairAgain = wording, Leave = wording, Cleared = wording,
                },
            ],
            Examples = [.. Made.Select(text => Marked(text) with { Misconceptions = [mistake] }),
                .. NotMade.Select(text => Marked(text))],
        };
    }

    private static Pack WithMistakeAndPoint() => WithMistake() with
    {
        Examples = [.. Made.Select(text => Marked(text) with { Misconceptions = [new MisconceptionId("gang")] }),
            .. NotMade.Select(WithPoint)],
    };

    private static MarkedExample WithPoint(string text) =>
        Marked(text, new MarkedPoint(SmallPack.Element, Standing.Full, text));

    private static MarkedExample Marked(string text, params ImmutableArray<MarkedPoint> points) => new()
    {
        Text = text,
        Question = Asked,
        Points = points,
        From = text,
        Set = "a",
    };
}
