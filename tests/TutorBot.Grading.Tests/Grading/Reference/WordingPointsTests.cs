using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using PointReading = TutorBot.Grading.Packs.Reading;
using static TutorBot.Grading.Tests.Grading.SmallPack;

namespace TutorBot.Grading.Tests.Grading.Reference;

/// <summary>A pack with wordings and no rules, such as a teacher's first one.</summary>
public sealed class WordingPointsTests
{
    private const string Worn = "The brakes were worn out, so it could not stop.";

    private static readonly ElementId Rails = new("rails");

    private static readonly PointReading OfBrakes = new()
    {
        Says =
        [
            new Phrasing(Worn, Standing.Full),
            new Phrasing("Nobody had repaired the brakes for years.", Standing.Full),
            new Phrasing("something with the brakes", Standing.Partial),
        ],
        NearMisses = [new NearMiss("The driver forgot to use the brakes.", "The driver, not the brakes.")],
    };

    private static readonly PointReading OfRails = new()
    {
        Says =
        [
            new Phrasing("There were wet leaves on the rails.", Standing.Full),
            new Phrasing("The track was slippery.", Standing.Full),
        ],
    };

    private static readonly Grader Two = Grader.For(WithReadings(OfBrakes, OfRails));

    private static readonly Grader One = Grader.For(WithReadings(OfBrakes, null));

    [Theory]
    [InlineData("its brakes were worn out so the tram could not stop in time")]
    [InlineData("I like trams. They had not repaired the brakes for many years. My uncle drives one.")]
    [InlineData("the brake was old and worn out and didnt stop the tram")]
    public void An_answer_like_a_wording_makes_its_point_in_the_learners_own_words(string answer)
    {
        foreach (var grader in new[] { One, Two })
        {
            var grade = grader.Grade(Asked, answer, AnswerContext.None);

            var point = grade.Points.ShouldHaveSingleItem();
            point.Element.ShouldBe(SmallPack.Element);
            answer.ShouldContain(point.Evidence.ShouldHaveSingleItem().Quote);
            grade.Level.ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData("because it was raining and everybody was late")]
    [InlineData("the mayor likes trams and has a red hat")]
    [InlineData("the driver forgot to use the brakes")]
    [InlineData("It is not true that the brakes were worn out, so it could not stop.")]
    [InlineData("The brakes were not worn out and it could stop.")]
    [InlineData("\"The brakes were worn out, so it could not stop.\"")]
    [InlineData("I don't know")]
    [InlineData("")]
    [InlineData("?")]
    public void Another_answer_a_denial_or_a_quotation_does_not(string answer)
    {
        One.Grade(Asked, answer, AnswerContext.None).Points.ShouldBeEmpty();
        Two.Grade(Asked, answer, AnswerContext.None).Points.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The brakes were worn out. The driver tells everybody that, and he is a liar.")]
    [InlineData("the brakes were worn out! the driver tells that to everybody and hes a liar")]
    [InlineData("I think the driver had failed the brakes.")]
    [InlineData("The track was slippery? No. It was summer. The brakes were worn out? No, they were new.")]
    public void A_text_that_stands_under_near_misses_is_not_credited_for_a_part_of_it(string answer) =>
        WithNearMisses().Grade(Asked, answer, AnswerContext.None).Points.ShouldBeEmpty();

    [Theory]
    [InlineData("The brakes were worn out.")]
    [InlineData("the brakes had failed the driver")]
    [InlineData("The driver tells everybody that, and he is a liar. But nobody had repaired the brakes for years.")]
    public void What_makes_the_point_beside_a_near_miss_or_in_another_order_is(string answer) =>
        WithNearMisses().Grade(Asked, answer, AnswerContext.None)
            .Points.ShouldHaveSingleItem().Element.ShouldBe(SmallPack.Element);

    [Fact]
    public void Why_shows_the_words_that_counted_and_the_wording_that_they_are_like()
    {
        var point = Two.Grade(Asked, "They say the brakes were all worn out. I was not there.", AnswerContext.None)
            .Points.ShouldHaveSingleItem();

        point.Evidence.ShouldHaveSingleItem().Quote.ShouldBe("brakes were all worn out");
        var hit = point.Rules.ShouldHaveSingleItem();
        hit.Id.ShouldBe("wording");
        hit.Says.ShouldContain(Worn);
    }

    [Fact]
    public void A_wording_that_begins_a_point_does_not_make_it_full() =>
        Two.Grade(Asked, "it was something with the brakes i guess", AnswerContext.None)
            .Points.ShouldHaveSingleItem().Standing.ShouldBe(Standing.Partial);

    [Fact]
    public void A_short_reply_counts_where_the_tutors_line_has_said_the_rest()
    {
        var asked = new AnswerContext("What do you think was wrong with the brakes?", SmallPack.Element);

        Two.Grade(Asked, "worn out", asked).Points.ShouldHaveSingleItem().Element.ShouldBe(SmallPack.Element);
        Two.Grade(Asked, "dunno", asked).Points.ShouldBeEmpty();
    }

    [Fact]
    public void Marked_examples_serve_as_wordings_as_long_as_nobody_has_calibrated_the_pack()
    {
        var pack = WithReadings(PointReading.None, OfRails) with
        {
            Examples =
            [
                new MarkedExample
                {
                    Text = "its brakes were rotten and did not grip",
                    Question = Asked,
                    Points = [new MarkedPoint(SmallPack.Element, Standing.Full, "")],
                },
            ],
        };
        var grader = Grader.For(pack);

        grader.Grade(Asked, "rotten brakes which did not grip", AnswerContext.None)
            .Points.ShouldHaveSingleItem().Element.ShouldBe(SmallPack.Element);
    }

    [Fact]
    public void An_element_that_has_rules_is_left_to_them()
    {
        var rules = new PointReading { Rules = [Rule(Standing.Full, Group("winning"))], Says = OfBrakes.Says };
        var pack = WithReadings(rules, OfRails) with { Lexicon = [Concept("winning", "win")] };

        Grader.For(pack).Grade(Asked, Worn, AnswerContext.None).Points.ShouldBeEmpty();
    }

    [Fact]
    public void A_near_miss_is_not_credited_in_a_calibrated_pack_without_rules_either()
    {
        var grader = WithNearMisses(ImmutableDictionary<string, double>.Empty.Add("bias", 5).Add("needed", 0));

        grader.Grade(Asked, "The brakes were worn out.", AnswerContext.None).Points.ShouldNotBeEmpty();
        grader.Grade(Asked, "I think the driver had failed the brakes.", AnswerContext.None).Points.ShouldBeEmpty();
    }

    private static Grader WithNearMisses() => WithNearMisses(ImmutableDictionary<string, double>.Empty);

    private static Grader WithNearMisses(ImmutableDictionary<string, double> weights) => Grader.For(WithReadings(
        OfBrakes with
        {
            Weights = weights,
            Says = OfBrakes.Says.Add(new Phrasing("The brakes had failed the driver.", Standing.Full)),
            NearMisses =
            [
                new NearMiss("The driver had failed the brakes.", "The driver, not the brakes."),
                new NearMiss("The brakes were worn out. The driver tells everybody that, and he is a liar.", "A lie."),
                new NearMiss(
                    "The track was slippery? No. It was summer. The brakes were worn out? No, they were new.",
                    "It denies all."),
            ],
        },
        null));

    private static Pack WithReadings(PointReading brakes, PointReading? rails)
    {
        var pack = With([]);
        var question = pack.Questions[0];
        var element = question.Elements[0] with { Point = "The brakes failed.", Reading = brakes };
        return pack with
        {
            Questions =
            [
                question with
                {
                    Elements = rails is null
                        ? [element]
                        : [element, element with { Id = Rails, Point = "The rails were wet.", Reading = rails }],
                },
            ],
        };
    }
}
