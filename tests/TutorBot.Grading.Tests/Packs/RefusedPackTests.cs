namespace TutorBot.Grading.Tests.Packs;

/// <summary>A pack with a fault is refused whole, and the message says where the fault is and what to do.</summary>
public sealed class RefusedPackTests
{
    private const string Element = "elements/q1/owner-gains.yaml";
    private const string NoElement = "There is no element 'gone' of question q1.";

    private readonly SamplePack pack = new();

    [Fact]
    public void An_unknown_field_is_refused_with_the_field_that_was_meant()
    {
        var fault = pack.Replacing("claims.yaml", "    check:", "    chek: x\n    check:").Fault();

        (fault.File, fault.Line).ShouldBe(("claims.yaml", 7));
        fault.What.ShouldBe("There is no field 'chek' in a claim.");
        fault.Remedy.ShouldBe("Did you mean 'check'?");
    }

    [Fact]
    public void A_field_that_is_like_no_other_is_refused_with_those_that_there_are() =>
        pack.With("claims.yaml", "claims: []\nnonsense: x").Without("sources.yaml").Faults()
            .ShouldContain(fault => fault.Remedy == "Its fields are: claims.");

    [Fact]
    public void A_missing_field_is_named()
    {
        var fault = pack.Replacing("pack.yaml", "language: en\n", "").Fault();

        fault.What.ShouldBe("The field 'language' is missing in pack.yaml.");
        fault.Remedy.ShouldBe("Add it: The language that answers are read in: en, for no other is read.");
    }

    [Fact]
    public void A_field_written_twice_is_refused()
    {
        var fault = pack.Replacing("pack.yaml", "language: en", "language: en\nlanguage: de").Fault();

        fault.ToString().ShouldBe(
            "pack.yaml:5: The field 'language' is there twice. Keep one; the first is on line 4.");
    }

    [Fact]
    public void An_id_used_twice_is_refused_with_both_places()
    {
        var fault = pack.With("lexicon/zebra.yaml", "concepts:\n  - { id: owner, forms: [owner] }").Fault();

        (fault.File, fault.Line).ShouldBe(("lexicon/zebra.yaml", 2));
        fault.What.ShouldBe("There are two concepts called 'owner'.");
        fault.Remedy.ShouldContain("lexicon.yaml:2");
    }

    [Theory]
    [InlineData("claims.yaml", "paragraph: P1", "paragraph: P9", "There is no paragraph 'P9'.")]
    [InlineData("sources.yaml", "claims: [P1-1]", "claims: [P1-7]", "There is no claim 'P1-7'.")]
    [InlineData("sources.yaml", "text: letter", "text: book", "There is no text 'book'.")]
    [InlineData("elements/q1/owner-gains.yaml", "[S1]", "[S2]", "There is no source 'S2'.")]
    [InlineData("elements/q1/owner-gains.yaml", "[E1]", "[E2]", "There is no piece of evidence 'E2'.")]
    [InlineData("questions/q1.yaml", "elements: [owner-gains]", "elements: [gone]", NoElement)]
    [InlineData("questions/q1.yaml", "any-of: [owner-gains]", "any-of: [gone]", NoElement)]
    [InlineData("reading/q1/owner-gains.yaml", "either owner", "either king", "There is no concept 'king'.")]
    [InlineData("reading/q1/owner-gains.yaml", "none: [joke]", "none: [king]", "There is no concept 'king'.")]
    [InlineData("lexicon.yaml", "own <it>", "own <king>", "There is no concept 'king'.")]
    [InlineData("misconceptions.yaml", "questions: [q1]", "questions: [q8]", "There is no question 'q8'.")]
    [InlineData("examples/class.yaml", "element: owner-gains, standing", "element: gone, standing", NoElement)]
    [InlineData("fingerprints.yaml", "id: P2", "id: P5", "There is no paragraph 'P5'.")]
    public void A_reference_to_nothing_is_refused(string file, string old, string with, string what)
    {
        var fault = pack.Replacing(file, old, with).Fault();

        fault.File.ShouldBe(file);
        fault.Line.ShouldBeGreaterThan(0);
        fault.What.ShouldBe(what);
    }

    [Fact]
    public void A_missing_question_file_is_named_with_its_place() =>
        pack.Replacing("pack.yaml", "[q1]", "[q1, second]").Fault().Remedy
            .ShouldBe("Write questions/second.yaml, or remove this mention.");

    [Fact]
    public void A_question_that_no_session_asks_is_refused() =>
        pack.With("questions/q2.yaml", SampleFiles.All["questions/q1.yaml"])
            .Replacing("questions/q2.yaml", "id: q1", "id: q2").Faults()
            .ShouldContain(fault => fault.What == "Question 'q2' is not listed in pack.yaml.");

    [Fact]
    public void A_missing_file_is_named() =>
        pack.Without("claims.yaml").Fault().ToString()
            .ShouldBe("claims.yaml: The file is missing. Write it as config/packs/README.md shows.");

    [Fact]
    public void A_rung_neither_written_nor_skipped_is_refused()
    {
        var fault = pack.Replacing(Element, "skips: { pump: the question's own pumps do }", "").Fault();

        fault.What.ShouldBe("The rung 'pump' is missing.");
        fault.Remedy.ShouldContain("skips: { pump: … }");
    }

    [Fact]
    public void A_value_that_is_not_possible_is_refused_with_those_that_are()
    {
        var fault = pack.Replacing("sources.yaml", "second-hand", "secondhand").Fault();

        fault.What.ShouldBe("'secondhand' is not possible for 'sources.order'.");
        fault.Remedy.ShouldBe("Write one of: primary, secondary, second-hand.");
    }

    [Theory]
    [InlineData("questions/q1.yaml", "turns: 6", "turns: six", "Write a whole number from 1 to 30.")]
    [InlineData("questions/q1.yaml", "- lower-level", "- lowest", "Write lower-level, or one of")]
    [InlineData("misconceptions.yaml", "poisons: true", "poisons: yes", "Write one of: true, false.")]
    [InlineData("claims.yaml", "id: P1-1", "id: P1 1", "Use up to 64 letters, digits, hyphens and dots.")]
    [InlineData("calibration.yaml", "likeness: 2", "likeness: two", "Write a number such as -1.25.")]
    [InlineData("claims.yaml", "statement: The bridge never failed.", "statement: [a, b]", "Write a single value")]
    [InlineData("pack.yaml", "questions: [q1]", "questions: q1", "Write a list")]
    [InlineData("pack.yaml", "language: en", "language: de", "Write en; nothing else is read.")]
    [InlineData("lexicon.yaml", "(bridge) company", "(bridge company", "See 'lexicon.yaml'")]
    [InlineData("lexicon.yaml", "(bridge) company", "(..)", "See 'lexicon.yaml'")]
    [InlineData("lexicon.yaml", "(bridge) company", ".. company", "See 'lexicon.yaml'")]
    [InlineData("lexicon.yaml", "(bridge) company", "bridge ..6", "See 'lexicon.yaml'")]
    [InlineData("lexicon.yaml", "(bridge) company", "bridge> company", "See 'lexicon.yaml'")]
    [InlineData("fingerprints.yaml", "00000000000000ff", "xyz", "Write the file anew")]
    [InlineData("elements/q1/owner-gains.yaml", "id: owner-gains", "id: owner", "Make the two the same.")]
    [InlineData("pack.yaml", "id: bridge", "id: tunnel", "Make the two the same.")]
    public void A_value_of_the_wrong_kind_is_refused_with_its_remedy(
        string file, string old, string with, string remedy) =>
        pack.Replacing(file, old, with).Faults().ShouldContain(
            fault => fault.File == file && fault.Line > 0 && fault.Remedy.StartsWith(remedy, StringComparison.Ordinal));

    [Fact]
    public void Levels_out_of_order_are_refused() =>
        pack.Replacing("questions/q1.yaml", "level: 1", "level: 3").Fault().What
            .ShouldBe("Level 3 stands below level 2.");

    [Fact]
    public void A_file_that_no_pack_has_is_refused_with_the_one_that_was_meant() =>
        pack.With("glosary.yaml", "glossary: []").Fault().Remedy.ShouldBe("Did you mean 'glossary.yaml'?");

    [Fact]
    public void Every_fault_is_reported_at_once()
    {
        var faults = pack.Replacing("claims.yaml", "paragraph: P1", "paragraph: P9")
            .Replacing("sources.yaml", "second-hand", "third")
            .Replacing("pack.yaml", "language: en", "tongue: en")
            .With("glossary.yaml", "glossary: [").Faults();

        faults.Select(fault => fault.File).Distinct()
            .ShouldBe(["claims.yaml", "glossary.yaml", "pack.yaml", "sources.yaml"]);
    }
}
