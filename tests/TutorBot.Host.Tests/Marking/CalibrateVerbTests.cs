using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Marking;

/// <summary>A teacher's first pack, with wordings and a few marked answers.</summary>
public sealed class CalibrateVerbTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-calibrate-");

    private string Pack => Path.Combine(_folder.FullName, "mine");

    private string Weights => Path.Combine(Pack, "calibration.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Weights_that_read_worse_are_not_written_and_it_says_what_would_help()
    {
        await MakeAsync(
            "maybe the bus is late and not the clock", "it could be other reasons like a new timetable",
            "other things make pupils late", "because it came after doesnt mean because of it");

        var run = await ProgramUnderTest.RunAsync("calibrate", "--pack", Pack);

        run.Exit.ShouldBe(ExitCode.SomeInputBad, run.Output);
        var told = run.Output.ReplaceLineEndings(" ");
        told.ShouldMatch("q1: 4 marked. Before: 4 found, 1 found that nobody marked, F1 0.89. After: [0-3] found, ");
        told.ShouldContain("who-is-everyone (marked 0 times), not-the-only-cause (marked 4 times)");
        run.Error.ShouldContain("Nothing was written: ");
        File.Exists(Weights).ShouldBeFalse();
    }

    [Fact]
    public async Task Weights_from_earlier_are_left_and_named_where_new_ones_read_worse()
    {
        await MakeAsync("maybe the bus is late and not the clock", "it could be other reasons like a new timetable");
        await File.WriteAllTextAsync(Weights, "elements: []\n", Stop);

        var run = await ProgramUnderTest.RunAsync("calibrate", "--pack", Pack);

        run.Exit.ShouldBe(ExitCode.SomeInputBad, run.Output);
        run.Error.ShouldContain($"{Weights} is there from earlier");
        (await File.ReadAllTextAsync(Weights, Stop)).ShouldBe("elements: []\n");
    }

    private async Task MakeAsync(params string[] made)
    {
        (await ProgramUnderTest.RunAsync("pack", "new", "mine", "--packs", _folder.FullName)).Exit
            .ShouldBe(ExitCode.Done);
        var examples = made.Select(text => $$"""
              - text: {{text}}
                question: q1
                points: [{ element: not-the-only-cause, standing: full }]
            """);
        string[] others = ["the clock is old", "i like the school", "my bus is red", "everybody is sometimes late"];
        var lines = examples.Concat(others.Select(text => $"  - {{ text: {text}, question: q1 }}"));
        await File.WriteAllTextAsync(
            Path.Combine(Directory.CreateDirectory(Path.Combine(Pack, "examples")).FullName, "class.yaml"),
            "examples:\n" + string.Join('\n', lines) + "\n",
            Stop);
    }
}
