using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Packs;

public sealed class LoadedPackTests
{
    private readonly Pack pack = new SamplePack().Pack();

    private Question Question => pack.Questions.ShouldHaveSingleItem();

    private Element Element => Question.Elements.ShouldHaveSingleItem();

    [Fact]
    public void A_pack_has_its_texts_with_paragraphs_in_order()
    {
        var paragraphs = pack.Texts.ShouldHaveSingleItem().Paragraphs;

        paragraphs.Select(paragraph => paragraph.Id.Value).ShouldBe(["P1", "P2"]);
        paragraphs[0].Citations.ShouldBe(["(Town Survey, p. 3.)"]);
        paragraphs[0].Text.ShouldNotBeNull().ShouldStartWith(paragraphs[0].Opens);
        paragraphs[1].Text.ShouldBeNull();
    }

    [Fact]
    public void A_source_says_what_leans_on_it()
    {
        var source = pack.Sources.ShouldHaveSingleItem();

        source.Order.ShouldBe(SourceOrder.SecondHand);
        source.Date.ShouldBe("1931");
        source.Claims.ShouldBe([new ClaimId("P1-1")]);
        pack.Evidence.ShouldHaveSingleItem().Confidence.ShouldBe(Confidence.Likely);
    }

    [Fact]
    public void An_element_has_the_rungs_written_and_the_reason_of_those_skipped()
    {
        Element.Hints.Keys.ShouldBe(
            [Rung.Place, Rung.Question, Rung.Starter, Rung.Choice, Rung.Told], ignoreOrder: true);
        Element.Hints[Rung.Question].ShouldBe(new Wording("Who made that list?", "Who made it?"));
        Element.Skips[Rung.Pump].ShouldBe("the question's own pumps do");
    }

    [Fact]
    public void A_rule_has_groups_that_are_asserted_denied_or_either()
    {
        var rule = Element.Reading.Rules.ShouldHaveSingleItem();

        rule.All.Select(group => group.Denied).ShouldBe([false, false, true, null]);
        rule.All[1].AnyOf.ShouldBe([new ConceptId("gains"), new ConceptId("it")]);
        rule.Scope.ShouldBe(RuleScope.Neighbours);
        (rule.InOrder, rule.OnlyWhenAsked).ShouldBe((true, true));
    }

    [Fact]
    public void The_levels_stand_from_the_highest_down_with_every_kind_of_condition()
    {
        Question.Levels.Select(row => row.Level).ShouldBe([2, 1]);
        Question.Levels[0].Ways.SelectMany(way => way.Conditions).ShouldSatisfyAllConditions(
            conditions => conditions.OfType<LevelCondition.LowerLevel>().Count().ShouldBe(2),
            conditions => conditions.OfType<LevelCondition.Elements>().ShouldHaveSingleItem().AnyOf.Length.ShouldBe(1),
            conditions => conditions.ShouldContain(new LevelCondition.Move(AnswerMove.LimitsOwnClaim)),
            conditions => conditions.ShouldContain(new LevelCondition.Families(1, Standing.Full, true)));
        Question.Levels[1].Ways[0].Conditions.ShouldBe(
            [new LevelCondition.Points(1, Standing.Partial, false, false, true)]);
    }

    [Fact]
    public void A_misconception_knows_what_shows_it_and_what_clears_it()
    {
        var misconception = pack.Misconceptions.ShouldHaveSingleItem();

        misconception.Poisons.ShouldBeTrue();
        misconception.Reading.Rules.ShouldHaveSingleItem().Id.ShouldBe(new RuleId("wants-it-gone"));
        misconception.ClearedBy.Rules.ShouldHaveSingleItem().Scope.ShouldBe(RuleScope.Answer);
    }

    [Fact]
    public void Lexicons_of_several_authors_are_one() =>
        pack.Lexicon.Select(concept => concept.Id.Value).ShouldBe(["owner", "gains", "it", "joke"], ignoreOrder: true);

    [Fact]
    public void Examples_and_fingerprints_are_read()
    {
        pack.Examples[0].Points
            .ShouldBe([new MarkedPoint(new ElementId("owner-gains"), Standing.Partial, "the owner")]);
        pack.Examples[1].Points.ShouldBeEmpty();
        pack.Fingerprints.Windows[new ParagraphId("P2")].ShouldBe([0xfful, 0x0123456789abcdeful]);
    }

    [Fact]
    public void Weights_stand_in_a_file_of_their_own() =>
        pack.Questions[0].Elements.Single(element => element.Id.Value == "owner-gains").Reading.Weights["bias"]
            .ShouldBe(-1.5);

    [Theory]
    [InlineData("sources.yaml", "elements/q1/owner-gains.yaml", "sources: [S1]")]
    [InlineData("evidence.yaml", "elements/q1/owner-gains.yaml", "evidence: [E1]")]
    public void Sources_and_evidence_may_be_left_out(string file, string user, string mention) =>
        new SamplePack().Without(file).Replacing(user, mention, "").Load().ShouldBeOfType<PackLoad.Loaded>();

    [Fact]
    public void Readings_glossary_misconceptions_examples_and_fingerprints_may_be_left_out() =>
        new SamplePack().Without("glossary.yaml").Without("fingerprints.yaml").Without("examples/class.yaml")
            .Without("misconceptions.yaml").Without("reading/misconceptions/writer-hates-bridge.yaml")
            .Without("reading/q1/owner-gains.yaml").Without("lexicon.yaml").Without("lexicon/more.yaml")
            .Load().ShouldBeOfType<PackLoad.Loaded>();
}
