using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>What makes a pack bad although it is whole: some of it refuses the pack, the rest is a warning.</summary>
public sealed class PackQualityTests
{
    private const string Element = "elements/q1/owner-gains.yaml";
    private const string Reading = "reading/q1/owner-gains.yaml";

    private readonly SamplePack pack = new();

    [Fact]
    public void A_good_pack_has_no_warnings() => pack.Warnings().ShouldBeEmpty();

    [Fact]
    public void Concepts_that_need_each_other_are_refused_with_the_circle()
    {
        var fault = pack.Replacing("lexicon/more.yaml", "[it, bridge,", "[it, <owner>,").Fault();

        (fault.File, fault.Line).ShouldBe(("lexicon/more.yaml", 2));
        fault.What.ShouldBe("These concepts need each other: it → owner → it.");
    }

    [Fact]
    public void Ten_thousand_concepts_in_one_circle_are_one_fault()
    {
        var ring = Enumerable.Range(0, 10_000).Select(n => $"  - {{ id: c{n}, forms: [<c{(n + 1) % 10_000}>] }}");

        pack.With("lexicon/ring.yaml", "concepts:\n" + string.Join('\n', ring)).Fault().What
            .ShouldStartWith("These concepts need each other: c0 → c1 → c2");
    }

    [Theory]
    [InlineData("none: [joke]", "none: [owner]", "Rule 'owner-earns' asks for 'owner' and forbids it.")]
    [InlineData(
        "all: [owner, gains | it, not gains, either owner]", "all: [place | quotation, number]",
        "Rule 'owner-earns' is met by any answer that names a place, a number or a quotation.")]
    public void A_rule_that_nothing_or_anything_meets_is_refused(string old, string with, string what) =>
        pack.Replacing(Reading, old, with).Faults().ShouldContain(
            fault => fault.File == Reading && fault.Line == 3 && fault.What == what);

    [Fact]
    public void A_rule_of_a_misconception_is_checked_too() =>
        pack.Replacing("reading/misconceptions/writer-hates-bridge.yaml", "all: [it] }", "all: [it], none: [it] }")
            .Fault().What.ShouldBe("Rule 'wants-it-gone' asks for 'it' and forbids it.");

    [Fact]
    public void A_rule_that_asserts_and_denies_the_same_is_refused() =>
        pack.Replacing(Reading, "all: [owner, gains | it, not gains, either owner]", "all: [owner, gains, not gains]")
            .Fault().What.ShouldBe("Rule 'owner-earns' asks that 'gains' is said and that it is denied.");

    [Fact]
    public void Words_that_show_a_mistake_and_clear_it_are_refused() =>
        pack.Replacing(
                "reading/misconceptions/writer-hates-bridge.yaml", "scope: answer, all: [it, not gains]", "all: [it]")
            .Fault().What.ShouldBe(
                "The same words show 'writer-hates-bridge' ('wants-it-gone') and clear it ('keeps-it').");

    [Fact]
    public void A_rule_that_is_met_only_where_another_gives_as_much_is_a_warning() =>
        pack.Replacing(
                Reading,
                "rules:",
                "rules:\n  - { id: owner-alone, says: The owner., gives: full, scope: neighbours, all: [owner] }")
            .Warnings().ShouldContain(fault =>
                fault.What == "Rule 'owner-earns' is met only where 'owner-alone' is, which gives as much.");

    [Fact]
    public void A_rule_of_small_words_alone_is_a_warning() =>
        pack.Replacing("lexicon/more.yaml", "[it, bridge,", "[it, that]} #")
            .Warnings().ShouldContain(fault =>
                fault.What == "Rule 'wants-it-gone' is met by small words that any sentence has.");

    [Theory]
    [InlineData("the|a|of|is")]
    [InlineData("(really)")]
    [InlineData("that!")]
    public void Small_words_in_a_choice_or_in_brackets_are_small_words_too(string form) =>
        Warned(form).ShouldContain("Rule 'wants-it-gone' is met by small words that any sentence has.");

    [Theory]
    [InlineData("[the, a, i, \"e*\", this]")]
    [InlineData("[the|a|of|is]")]
    [InlineData("[a .. e*, the ..6 a*, i like|had, he|she|you|we|they]")]
    public void A_rule_that_most_sentences_about_nothing_meet_is_refused(string forms)
    {
        var fault = pack.Replacing("lexicon/more.yaml", "[it, bridge, <place>]", forms)
            .Faults().First(fault => fault.File == "reading/misconceptions/writer-hates-bridge.yaml");

        fault.Line.ShouldBe(3);
        fault.What.ShouldMatch("^Rule 'wants-it-gone' is met by [5-8] of 8 everyday sentences that make no point");
        fault.Remedy.ShouldStartWith("Take the small words out");
    }

    [Fact]
    public void An_alternative_that_is_forbidden_is_a_warning() =>
        pack.Replacing(Reading, "none: [joke]", "none: [it]").Warning().What
            .ShouldBe("Rule 'owner-earns' offers 'it' and forbids it.");

    [Fact]
    public void Two_elements_read_by_the_same_rule_are_a_warning()
    {
        var rule = SampleFiles.All[Reading].Replace("only-when-asked: true", "", StringComparison.Ordinal);

        pack.With(Reading, rule)
            .With("reading/q1/twin.yaml", rule.Replace("id: owner-gains", "id: twin", StringComparison.Ordinal))
            .With("elements/q1/twin.yaml", SampleFiles.All[Element])
            .Replacing("elements/q1/twin.yaml", "id: owner-gains", "id: twin")
            .Warnings().ShouldContain(fault =>
                fault.File == "reading/q1/twin.yaml"
                && fault.What == "This rule is word for word the one at reading/q1/owner-gains.yaml:3.");
    }

    [Fact]
    public void An_element_that_nothing_reads_is_a_warning() =>
        pack.Without(Reading).Warning().What.ShouldBe("Nothing reads the element 'owner-gains'.");

    [Fact]
    public void A_single_wording_without_a_rule_is_a_warning()
    {
        const string One = "id: owner-gains\nsays:\n  - { text: the owner gains by it, standing: full }\n";
        const string Another = "  - { text: he earns money when it is closed, standing: full }\n";

        pack.Without("calibration.yaml").Without("examples/class.yaml");
        pack.With(Reading, One).Warning().What
            .ShouldBe("The element 'owner-gains' has no rules and only one wording.");
        pack.With(Reading, One + Another).Warnings().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Who made that list?", "Who made it? And why?", "There are 2 question marks in 'hints.question.say'.")]
    [InlineData("Who made that list?", "Look at the list.", "There are 0 question marks in 'hints.question.say'.")]
    [InlineData("You say who made the survey.", "You say who made it?", "'full.say' asks.")]
    [InlineData("Who made that list?", "Was it the owner?", "Yes or no answers this question: Was it the owner?")]
    [InlineData("Who made that list?", "Look again. Isn’t it odd?", "Yes or no answers this question: Isn’t it odd?")]
    [InlineData("You say who made the survey.", "Well done.", "Empty praise or a bare verdict: 'Well done'.")]
    [InlineData("You say who made the survey.", "Right! You say who.", "Empty praise or a bare verdict: 'Right!'.")]
    [InlineData(
        "Who made that list?", "Which owner earns by the survey and the tolls?",
        "'hints.question.say' has most words of the point: earn, owner, survey, toll.")]
    [InlineData(
        "simple: Who made it?", "simple: Who in the whole wide world has made that list for the town?",
        "A simple sentence has 13 words: Who in the whole wide world has made that list for the town?")]
    [InlineData(
        "Who made that list?", "Which sentence does that hit?",
        "The same words stand at elements/q1/owner-gains.yaml:12: Which sentence does that hit?")]
    public void A_fault_of_style_is_a_warning_with_its_line(string old, string with, string what)
    {
        var warning = pack.Replacing(Element, old, with).Warnings().ShouldHaveSingleItem();

        warning.File.ShouldBe(Element);
        warning.Line.ShouldBeGreaterThan(9);
        warning.What.ShouldBe(what);
    }

    [Theory]
    [InlineData("Is it careless or paid for: which, and why?")]
    [InlineData("If the owner made it, what follows?")]
    public void A_question_that_asks_for_more_than_yes_is_none(string question) =>
        pack.Replacing(Element, "Careless or paid for: which, and why?", question).Warnings().ShouldBeEmpty();

    [Fact]
    public void A_long_hint_is_a_warning() =>
        pack.Replacing(Element, "Who made that list?", string.Join(' ', Enumerable.Repeat("who", 45)) + " then?")
            .Warning().What.ShouldBe("'hints.question.say' has 46 words.");

    [Theory]
    [InlineData("evidence.yaml", "A cart fell through in 1928.", "A cart fell through [unsure].")]
    [InlineData("glossary.yaml", "say: Money paid to cross.", "say: Money paid (unsure).")]
    public void What_is_unsure_is_refused(string file, string old, string with) =>
        pack.Replacing(file, old, with).Fault().File.ShouldBe(file);

    [Theory]
    [InlineData("quotations: [\"never once failed\"]", "quotations: [a b c d e f g h i j k l m]", 13)]
    [InlineData("opens: The old bridge has always", "opens: The old bridge has always carried us and never", 9)]
    public void A_long_quotation_is_refused(string old, string with, int words) =>
        pack.Replacing("texts.yaml", old, with).Fault().What.ShouldContain($"has {words} words");

    [Fact]
    public void Words_of_an_example_that_are_not_in_its_text_are_a_warning()
    {
        var warning = pack.Replacing("examples/class.yaml", "words: the owner }", "words: The owner says }").Warning();

        (warning.File, warning.Line).ShouldBe(("examples/class.yaml", 4));
        warning.What.ShouldBe("The words \"The owner says\" of 'owner-gains' are not in the example's text.");
    }

    [Fact]
    public void Word_help_for_a_word_that_the_text_lacks_is_a_warning_where_the_pack_holds_the_text()
    {
        pack.Warnings().ShouldBeEmpty("of P2 the pack has the opening words alone");

        const string Gist = "gist: { say: All";
        var warnings = pack.Without("fingerprints.yaml")
            .Replacing(Element, "earns by the tolls", "earns by it")
            .Replacing("texts.yaml", Gist, $"text: Everybody in the town wants it.\n        {Gist}")
            .Warnings();

        var warning = warnings.ShouldHaveSingleItem();
        (warning.File, warning.Line).ShouldBe(("glossary.yaml", 2));
        warning.What.ShouldBe("Word help explains 'toll', which no text of the pack has.");
        pack.Replacing("texts.yaml", "the town wants it.", "the town pays the tolls.").Warnings().ShouldBeEmpty();
    }

    private IEnumerable<string> Warned(string form) =>
        pack.Replacing("lexicon/more.yaml", "[it, bridge, <place>]", $"[\"{form}\"]")
            .Load() switch
            {
                PackLoad.Loaded loaded => loaded.Warnings.Select(fault => fault.What),
                PackLoad.Refused refused => refused.Warnings.Select(fault => fault.What),
                _ => [],
            };
}
