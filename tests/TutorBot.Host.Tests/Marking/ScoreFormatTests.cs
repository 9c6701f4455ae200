using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Marking;

public sealed partial class ScoreFormatTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-scores-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_page_of_scores_needs_nothing_else_and_is_well_formed_where_it_counts()
    {
        var run = await EvaluateAsync("html");
        run.Exit.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldStartWith("<!DOCTYPE html>");
        run.Output.ShouldContain("width=device-width");
        run.Output.ShouldContain("prefers-color-scheme: dark");
        run.Output.ShouldContain("near-or-far");
        foreach (var outside in new[] { "http:", "https:", "<script", "<link", "NaN", "Infinity" })
        {
            run.Output.ShouldNotContain(outside);
        }

        run.Output.ShouldContain(">misconception R none<");
        run.Output.ShouldNotContain(">flag R 0.00<");
        Enumerable.Max(Ends(run.Output)).ShouldBeLessThanOrEqualTo(350);
        Enumerable.Min(Ends(run.Output)).ShouldBeGreaterThanOrEqualTo(150);
        Count(run.Output, "<svg").ShouldBe(Count(run.Output, "</svg>"));
        Count(run.Output, "<table").ShouldBe(Count(run.Output, "</table>"));
    }

    [Fact]
    public async Task Json_holds_the_intervals_and_the_markers_own_agreement()
    {
        var run = await EvaluateAsync("json");
        using var document = JsonDocument.Parse(run.Output);
        var table = document.RootElement[0];
        var stretch = table.GetProperty("intervals").GetProperty("exact");
        stretch[0].GetDouble().ShouldBeLessThanOrEqualTo(stretch[1].GetDouble());
        table.GetProperty("markers").GetProperty("qwk").GetDouble().ShouldBe(1);
        table.GetProperty("levels").GetProperty("meanDifference").GetDouble().ShouldBeInRange(-4, 4);
    }

    [Fact]
    public async Task What_could_not_be_measured_is_none_in_the_text_too()
    {
        var run = await EvaluateAsync("text");
        run.Output.ShouldContain("misconceptions  P none  R none");
    }

    /// <summary>Where the stretches of the totals end, across.</summary>
    private static IEnumerable<double> Ends(string page) =>
        from Match match in Across().Matches(page)
        select double.Parse(match.Groups["at"].Value, CultureInfo.InvariantCulture);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private async Task<ProgramUnderTest> EvaluateAsync(string format)
    {
        var (answers, labels) = (Path.Combine(_folder.FullName, "a.jsonl"), Path.Combine(_folder.FullName, "l.jsonl"));
        var texts = new[]
        {
            "some of his sources are close to the flood and one is from long after", "he quotes the owner's letters",
            "a sermon", "idk",
        };
        await File.WriteAllLinesAsync(answers, texts.Index().Select(text => JsonSerializer.Serialize(
            new { id = $"{text.Index}", set = "x", learner = $"{text.Index}", question = "q2", text = text.Item })),
            TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(labels, texts.Index().Select(text => JsonSerializer.Serialize(
            new { id = $"{text.Index}", elements = new { }, levels = new[] { text.Index, text.Index } })),
            TestContext.Current.CancellationToken);
        return await ProgramUnderTest.RunAsync(
            "evaluate", "--pack", "mill-flood-1893", "--answers", answers, "--labels", labels, "--format", format);
    }

    [GeneratedRegex("(?:x1|x2|cx)=\"(?<at>[-0-9.]+)\"")]
    private static partial Regex Across();
}
