using System.Collections.Immutable;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Grading.Evaluation.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading.Evaluation;

public sealed class RuleReportsTests
{
    private static readonly ImmutableArray<Concept> Lexicon =
    [
        SmallPack.Concept("win", "won"), SmallPack.Concept("backing", "backed"), SmallPack.Concept("moon", "moon"),
        SmallPack.Concept("they", "they"),
    ];

    private static readonly Pack Pack = SmallPack.With(
        Lexicon,
        Rule("winning", "win"),
        Rule("winning-and-backing", "win", "backing"),
        Rule("lunar", "moon"),
        Rule("anybody", "they"));

    private static readonly RuleReport Report = RuleReports.Of(
        Pack,
        [
            Answer("1", "they won but nobody backed them", made: true),
            Answer("2", "they won", made: true),
            Answer("3", "they won the cup", made: false),
            Answer("4", "they were cheered by no one at all", made: true),
            Answer("5", "they left early", made: false),
        ]).Single();

    [Fact]
    public void A_rule_is_counted_whatever_the_others_make_of_the_answer() =>
        Score("winning").Counts.ShouldBe(new Counts(Hits: 2, FalseAlarms: 1, Misses: 1, Rejections: 1));

    [Fact]
    public void A_rule_that_no_answer_meets_never_fires()
    {
        Score("lunar").NeverFires.ShouldBeTrue();
        Score("winning").NeverFires.ShouldBeFalse();
    }

    [Fact]
    public void A_rule_that_every_answer_meets_always_fires()
    {
        Score("anybody").AlwaysFires.ShouldBeTrue();
        Score("winning").AlwaysFires.ShouldBeFalse();
    }

    [Fact]
    public void Rules_that_are_met_together_are_named_with_how_often()
    {
        Score("winning").With.ShouldBe(
            [new RuleOverlap(new RuleId("anybody"), 3), new RuleOverlap(new RuleId("winning-and-backing"), 1)]);
        Score("winning").Shadow.ShouldBe(new RuleId("anybody"));
        Score("anybody").Shadow.ShouldBeNull();
    }

    [Fact]
    public void Answers_that_no_rule_finds_are_named()
    {
        var lacking = RuleReports.Of(
            SmallPack.With(Lexicon, Rule("winning", "win")),
            [Answer("1", "they won", made: true), Answer("2", "cheered by no one", made: true)]).Single();

        lacking.Missed.ShouldBe(["2"]);
    }

    [Fact]
    public void Words_that_several_learners_share_where_no_rule_finds_the_point_are_suggested()
    {
        var report = RuleReports.Of(
            SmallPack.With(Lexicon, Rule("winning", "win")),
            [
                Answer("1", "it was cheered by no one", made: true),
                Answer("2", "in the end cheered by no one there", made: true),
                Answer("3", "cheered by no one", made: true),
                Answer("4", "a train was late", made: false),
                Answer("5", "they won", made: true),
            ]).Single();

        report.Phrases[0].ShouldBe(new TellingPhrase("cheered by no", 3, 0));
    }

    [Fact]
    public void The_report_in_words_says_what_never_fires_and_what_is_only_ever_met_with_another()
    {
        var text = RuleText.Of([Report]);

        text.ShouldContain("never fires");
        text.ShouldContain("always fires");
        text.ShouldContain("only ever with anybody");
    }

    private static RuleScore Score(string rule) => Report.Rules.Single(score => score.Rule == new RuleId(rule));

    private static ReadingRule Rule(string id, params string[] concepts) =>
        SmallPack.Rule(Standing.Full, [.. concepts.Select(concept => SmallPack.Group(concept) with { Denied = null })])
            with { Id = new RuleId(id) };

    private static MarkedAnswer Answer(string id, string text, bool made) => new()
    {
        Id = id,
        Question = SmallPack.Asked,
        Text = text,
        Marks = made
            ? Marks.None with
            {
                Elements = ImmutableDictionary<ElementId, Standing>.Empty.Add(SmallPack.Element, Standing.Full),
            }
            : Marks.None,
    };
}
