using System.Text.Json;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Analyzing;

public sealed class AnalyzeVerbTests
{
    private const string Essay = """
        The mill closed because prices fell (Hartley, 1998, p. 12). Its owner said: "Nobody wanted our cloth."
        Everyone knows that the council was to blame.
        """;

    [Theory]
    [InlineData("P6")]
    [InlineData("paragraph 6")]
    public async Task A_paragraph_named_is_shown_with_its_citations_and_questions(string name)
    {
        var run = await ProgramUnderTest.RunAsync("analyze", name);
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("LCW");
        run.Output.ShouldContain("Worth asking");
    }

    [Fact]
    public async Task A_paragraph_that_is_not_there_is_named_with_those_that_are()
    {
        var run = await ProgramUnderTest.RunAsync("analyze", "P9");
        run.Exit.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("P1, P2, P3, P4, P5, P6, P7, P8");
    }

    [Fact]
    public async Task Another_text_is_read_in_words()
    {
        var run = await ProgramUnderTest.RunWithInputAsync(Essay, "analyze");
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("author Hartley; pages 12; year 1998");
        run.Output.ShouldContain("Its owner");
        run.Output.ShouldContain("Not judged here");
    }

    [Fact]
    public async Task The_file_for_programs_has_every_part_and_offsets_into_the_text()
    {
        var run = await ProgramUnderTest.RunWithInputAsync("\uFEFF" + Essay, "analyze", "--format", "json");
        run.Exit.ShouldBe(ExitCode.Done);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        root.EnumerateObject().Select(part => part.Name).ShouldBe(
            ["sentences", "citations", "quotations", "claims", "language", "reasoning", "profile", "questions",
                "pack"]);
        var citation = root.GetProperty("citations")[0];
        Essay[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()]
            .ShouldBe("(Hartley, 1998, p. 12)");
        citation.GetProperty("form").GetString().ShouldBe("author-year");
        citation.GetProperty("work").ValueKind.ShouldBe(JsonValueKind.Null);
        root.GetProperty("quotations")[0].GetProperty("kind").GetString().ShouldBe("direct");
        root.GetProperty("reasoning")[0].GetProperty("why").GetString()!.ShouldStartWith("Check whether");
        root.GetProperty("questions").GetArrayLength().ShouldBe(3);
        root.GetProperty("pack").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("!!! ... ???", "no words")]
    [InlineData("Die Mühle wurde geschlossen, weil die Preise fielen und niemand mehr das Tuch kaufen wollte.",
        "language")]
    public async Task What_cannot_be_read_is_said_to_be_so(string text, string complaint)
    {
        var run = await ProgramUnderTest.RunWithInputAsync(text, "analyze");
        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain(complaint);
    }
}
