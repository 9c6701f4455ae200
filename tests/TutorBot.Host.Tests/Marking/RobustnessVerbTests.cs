using System.Text.Json;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Marking;

public sealed class RobustnessVerbTests
{
    [Fact]
    public async Task Robustness_needs_no_answers_and_tells_what_must_be_credited_from_what_must_not()
    {
        var run = await ProgramUnderTest.RunAsync(
            "evaluate", "--pack", "mill-flood-1893", "--robustness", "--format", "json");

        run.Exit.ShouldBe(ExitCode.Done, run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var rows = document.RootElement.EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("shouldCredit").GetBoolean()).Distinct().ShouldBe([false, true]);
        var asWritten = rows.Single(row => row.GetProperty("kind").GetString() == "as written");
        asWritten.GetProperty("credited").GetInt32().ShouldBe(asWritten.GetProperty("texts").GetInt32());
    }

    [Fact]
    public async Task Texts_written_by_hand_are_tried_where_a_pack_has_some()
    {
        var run = await ProgramUnderTest.RunAsync("evaluate", "--pack", "october-1917", "--robustness");

        run.Exit.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldContain("said in other words");
        run.Output.ShouldContain("denied in its own words");
    }
}
