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
    public void An_example_that_names_no_answer_is_measured_by_the_others_as_well()
    {
        var pack = Example();
        var named = pack with
        {
            Examples = [.. pack.Examples.Select((example, number) => example with { From = $"{number}" })],
        };
        var unnamed = pack with { Examples = [.. pack.Examples.Select(example => example with { From = "" })] };

        CalibrationText.Write(Calibrator.Fit(unnamed)).ShouldBe(CalibrationText.Write(Calibrator.Fit(named)));
    }

    [Fact]
    public void A_point_that_nobody_marked_goes_on_being_read_by_its_rules()
    {
        var pack = Example();
        var question = pack.Questions[0];
        var other = question.Elements[0] with { Id = new ElementId("uncle") };
        var fitted = Calibrator.Fit(pack with
        {
            Questions = [question with { Elements = [question.Elements[0] with { Reading = new() }, other] }],
        });

        fitted.Questions[0].Elements[0].Reading.Weights.ShouldNotBeEmpty();
        Grader.For(fitted).Grade(Asked, "he was winning again", AnswerContext.None)
            .Points.ShouldHaveSingleItem().Element.ShouldBe(other.Id);
    }

    [Fact]
    public void A_trial_reads_every_example_without_itself()
    {
        const string Worn = "its brakes were rotten and did not grip";
        const string Asleep = "my uncle was asleep that day";

        Trial(Worn, Asleep).Marked.ShouldBe(2);
        Trial(Worn, Asleep).Before.Hits.ShouldBe(0, "no other example is like it");
        Trial(Worn, Worn, Asleep).Before.Hits.ShouldBe(2, "each is read by the other");

        static CalibratedPoint Trial(params string[] made) =>
            Calibrator.Try(Worded(made)).Parts.ShouldHaveSingleItem().Points.ShouldHaveSingleItem();
    }

    [Fact]
    public void Weights_that_read_worse_than_none_are_not_kept()
    {
        var pack = Worded(Made) with { Examples = [.. Worded(Made).Examples, .. NotMade.Select(text => Marked(text))] };

        var trial = Calibrator.Try(pack);

        trial.Parts.ShouldHaveSingleItem().IsWorse.ShouldBeTrue($"{trial.Parts[0].Before} {trial.Parts[0].After}");
        trial.AnyFits.ShouldBeFalse();
        trial.Pack.Questions[0].Elements[0].Reading.Weights.ShouldBeEmpty();
    }

    [Fact]
    public void Weights_that_read_better_than_none_are_kept()
    {
        var trial = Calibrator.Try(Example());

        trial.Parts.ShouldHaveSingleItem().IsWorse.ShouldBeFalse($"{trial.Parts[0].Before} {trial.Parts[0].After}");
        CalibrationText.Write(trial.Pack).ShouldBe(CalibrationText.Write(Calibrator.Fit(Example())));
    }

    [Fact]
    public void A_pack_that_was_never_calibrated_is_not_refitted()
    {
        Calibrator.Refit(Example()).Questions[0].Elements[0].Reading.Weights.ShouldBeEmpty();
        Calibrator.Refit(Calibrator.Fit(Example())).Questions[0].Elements[0].Reading.Weights.ShouldNotBeEmpty();
    }

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

    /// <summary>A pack without rules and wordings, with examples of nobody in particular.</summary>
    private static Pack Worded(params string[] made) => With([]) with
    {
        Examples = [.. made.Select(text =>
            Marked(text, new MarkedPoint(SmallPack.Element, Standing.Full, text)) with { From = "" })],
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
