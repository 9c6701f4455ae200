using System.Text.Json;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Marking;

public sealed class GradeVerbTests
{
    private const string Answer = "winning doesnt mean most people wanted it, a few with guns can beat a weak state";
    private const string Good = $$"""{"id":"a","question":"q1","text":"{{Answer}}"}""";

    [Fact]
    public async Task A_line_is_graded_with_the_words_that_made_each_point()
    {
        var run = await ProgramUnderTest.RunWithInputAsync(Good, "grade");
        run.Exit.ShouldBe(ExitCode.Done);
        var line = Lines(run).ShouldHaveSingleItem();
        line.TryGetProperty("error", out _).ShouldBeFalse();
        line.GetProperty("elements").GetProperty("success-is-not-majority").GetString().ShouldBe("full");
        foreach (var evidence in line.GetProperty("evidence").EnumerateArray())
        {
            var (start, end) = (evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
            evidence.GetProperty("quote").GetString()
                .ShouldBe(Answer[start..end]);
        }
    }

    [Theory]
    [InlineData("", "null")]
    [InlineData("not json", "null")]
    [InlineData("[1]", "null")]
    [InlineData("""{"id":7,"question":"q9","text":"a"}""", "7")]
    [InlineData("""{"id":"x","question":"q1"}""", "\"x\"")]
    [InlineData("""{"id":"x","question":"q1","text":5}""", "\"x\"")]
    [InlineData("""{"id":"x","question":"q1","text":"\ud800"}""", "\"x\"")]
    [InlineData("""{"\ud800":1,"id":"x","question":"q1","text":"a"}""", "\"x\"")]
    [InlineData("""{"id":"x","question":"q1","text":"a","\ud800":1}""", "\"x\"")]
    [InlineData("""{"question":"q1","text":"a","x\ud800x":{"id":1}}""", "null")]
    [InlineData("""{"id":"x","question":"q1","text":"a","prompt":5}""", "\"x\"")]
    public async Task A_bad_line_is_told_in_its_place_and_the_rest_is_graded(string bad, string id)
    {
        var run = await ProgramUnderTest.RunWithInputAsync($"{Good}\n{bad}\n{Good}\n", "grade");
        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        var lines = Lines(run);
        lines.Count.ShouldBe(3);
        lines[1].GetProperty("line").GetInt32().ShouldBe(2);
        lines[1].GetProperty("id").GetRawText().ShouldBe(id);
        lines[1].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
        lines[2].GetProperty("level").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_empty_text_is_graded_as_no_content()
    {
        var run = await ProgramUnderTest.RunWithInputAsync("""{"question":"q2","text":""}""", "grade");
        run.Exit.ShouldBe(ExitCode.Done);
        var line = Lines(run).ShouldHaveSingleItem();
        line.GetProperty("level").GetInt32().ShouldBe(0);
        line.GetProperty("flags")[0].GetString().ShouldBe("no-content");
    }

    [Fact]
    public async Task A_very_long_text_is_graded_and_said_to_be_cut()
    {
        var text = string.Concat(Enumerable.Repeat("so what ", 12_500));
        var run = await ProgramUnderTest.RunWithInputAsync($$"""{"question":"q1","text":"{{text}}"}""", "grade");
        run.Exit.ShouldBe(ExitCode.Done);
        Lines(run).ShouldHaveSingleItem().GetProperty("truncated").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_explained_says_how_much_of_a_long_text_was_read()
    {
        var text = string.Concat(Enumerable.Repeat("so what ", 1_250));
        var run = await ProgramUnderTest.RunWithInputAsync(
            $$"""{"question":"q1","text":"{{text}}"}""", "grade", "--explain");
        var read = Lines(run).ShouldHaveSingleItem().GetProperty("explanation")[0];
        read.GetProperty("read").GetInt32().ShouldBe(8_000);
        read.GetProperty("of").GetInt32().ShouldBe(10_000);
    }

    [Fact]
    public async Task What_is_explained_names_the_words_by_which_a_flag_was_learnt()
    {
        var run = await ProgramUnderTest.RunWithInputAsync(
            """{"question":"q1","text":"my paper boat sank in the bath and my sister laughed"}""",
            "grade", "--explain");
        var flag = Lines(run).ShouldHaveSingleItem().GetProperty("explanation")[0];
        flag.GetProperty("flag").GetString().ShouldBe("off-topic");
        flag.GetProperty("rule").GetString().ShouldBe("learned-off-topic");
        flag.GetProperty("says").GetString()!.ShouldContain("\"sister\"");
    }

    [Fact]
    public async Task A_file_is_not_read_and_overwritten_at_once() =>
        (await ProgramUnderTest.RunAsync("grade", "--in", "same.jsonl", "--out", "./same.jsonl"))
            .Exit.ShouldBe(ExitCode.WrongUsage);

    private static List<JsonElement> Lines(ProgramUnderTest run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
