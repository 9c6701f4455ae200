using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>Files that no honest author writes end in a message with its place, never in a hang or a crash.</summary>
public sealed class HostilePackTests
{
    private readonly SamplePack pack = new();

    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Ten_thousand_levels_are_refused_at_the_line_where_they_begin(string opening)
    {
        var nested = string.Concat(Enumerable.Repeat(opening, 10_000));

        var fault = pack.With("glossary.yaml", "glossary:\n  " + nested).Fault();

        (fault.File, fault.Line).ShouldBe(("glossary.yaml", 2));
    }

    [Fact]
    public void Thirty_two_levels_are_the_most()
    {
        var deep = "glossary: " + new string('[', 32) + new string(']', 32);

        pack.With("glossary.yaml", deep).Fault().What.ShouldBe("Lists and fields are nested more than 32 deep.");
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: [*a, *a]", "An anchor (&) is used.")]
    [InlineData("a: 1\nb: *a", "An alias (*) is used.")]
    [InlineData("a: !!binary aGk=", "A tag (!) is used.")]
    [InlineData("a: !secret x", "A tag (!) is used.")]
    public void Anchors_aliases_and_tags_are_refused(string text, string what) =>
        pack.With("glossary.yaml", text).Faults().ShouldContain(
            fault => fault.File == "glossary.yaml" && fault.Line > 0 && fault.What == what);

    [Theory]
    [InlineData("glossary: !<>")]
    [InlineData("...\u0085,[\t? #'\\x*a>")]
    [InlineData("...!<*a!<:\t{\r1\u20281")]
    public void What_the_yaml_library_stumbles_over_is_refused_too(string text) =>
        pack.With("glossary.yaml", text).Fault().Line.ShouldBeGreaterThan(0);

    [Fact]
    public void A_second_document_is_refused() =>
        pack.With("glossary.yaml", "glossary: []\n---\nglossary: []").Fault().What
            .ShouldBe("A second document begins here.");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    public void An_empty_file_is_refused(string text) =>
        pack.With("glossary.yaml", text).Fault().What.ShouldBe("The file is empty.");

    [Fact]
    public void A_list_in_place_of_fields_is_refused() =>
        pack.With("glossary.yaml", "- toll").Fault().What.ShouldBe("The file holds a list instead of fields.");

    [Fact]
    public void A_line_indented_by_a_tab_is_named()
    {
        var fault = pack.With("glossary.yaml", "glossary:\n\t- { term: toll }").Fault();

        fault.ToString().ShouldBe("glossary.yaml:2: The line begins with a tab. Indent with spaces only.");
    }

    [Theory]
    [InlineData("glossary:\n  - term: toll\n    forms: [tolls]\n    say: Money.\n\t- term: tax\n", 5)]
    [InlineData("glossary:\n  - term: toll\n    say: Money.\n    forms:\n\t\t- tolls\n", 5)]
    [InlineData("glossary:\n  - term: toll\n    say: Money that\n      is\n\tpaid\n", 5)]
    [InlineData("glossary:\n  \t\n\n  - term: toll\n\t  say: Money.\n", 5)]
    public void A_tab_far_below_is_named_by_its_own_line(string text, int line) =>
        pack.With("glossary.yaml", text).Fault().ToString()
            .ShouldBe($"glossary.yaml:{line}: The line begins with a tab. Indent with spaces only.");

    [Fact]
    public void A_text_that_should_stand_in_quotes_is_named()
    {
        var fault = pack.Replacing("claims.yaml", "The bridge never failed.", "One thing: it never failed").Fault();

        (fault.File, fault.Line).ShouldBe(("claims.yaml", 4));
        fault.Remedy.ShouldContain("in double quotes");
    }

    [Fact]
    public void Windows_line_ends_change_nothing() =>
        pack.With("claims.yaml", SampleFiles.All["claims.yaml"].Replace("\n", "\r\n", StringComparison.Ordinal))
            .Load().ShouldBeOfType<PackLoad.Loaded>();

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            text => pack.With("glossary.yaml", text ?? "").Load().ShouldNotBeNull()).QuickCheckThrowOnFailure();

    [Fact]
    public void No_muddle_of_signs_makes_the_reader_throw()
    {
        var signs = Gen.Elements(
            "[", "]", "{", "}", ":", " ", "\n", "- ", "? ", "'", "\"", "|", ">", "&a", "*a", "!", "%", "a", "#", ",");
        var muddles = signs.ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(muddles, text => pack.With("glossary.yaml", text).Load().ShouldNotBeNull())
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_long_list_of_faults_is_cut_off()
    {
        var many = new StringBuilder("glossary:\n");
        many.Insert(many.Length, "  - { x: y }\n", 5_000);

        pack.With("glossary.yaml", many.ToString()).Faults().Length.ShouldBe(1000);
    }
}
