using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Marking;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Answer = """{"id":"a","set":"x","question":"q2","text":"he quotes the owner's letters"}""";
    private const string Label = """{"id":"a","elements":{"near-or-far":"full"},"levels":[2]}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-marks-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Answers_with_their_marks_are_scored_without_a_complaint()
    {
        var run = await EvaluateAsync([Answer, ""], [Label]);

        run.Exit.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldContain("(1 answers)");
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"id":"b","elements":{},"levels":[2]}""", "no answer 'b'")]
    [InlineData("""{"id":"a","elements":{"near-or-fur":"full"}}""", "The element 'near-or-fur' is not one of q2's")]
    [InlineData("""{"id":"a","elements":{"near-or-far":"yes"}}""", "An element is 'yes'. It is full or partial")]
    [InlineData("""{"id":"a","elements":["near-or-far"]}""", "'elements' is not an object")]
    [InlineData("""{"id":"a","points":[{"element":"near-or-far"}]}""", "none of elements, levels")]
    [InlineData("""{"id":"a","misconceptions":["nope"]}""", "The misconception 'nope' is not one of the pack's")]
    [InlineData("""{"id":"a","flags":["silly"]}""", "There is no flag 'silly'")]
    [InlineData("""{"id":"a","flags":"copied"}""", "'flags' is not a list")]
    [InlineData("""{"id":"a","level":2}""", "There is no field 'level' in labels")]
    [InlineData("""{"id":"a","levels":[5]}""", "A level is '5'. It is a whole number from 0 to 4")]
    [InlineData("""{"elements":{}}""", "The line has no id")]
    [InlineData("""{"id":"c","elements":{}}""", "The id 'c' stands on line 1 already")]
    [InlineData("nonsense", "The line is not JSON.")]
    public async Task A_line_of_labels_that_fits_nothing_is_told_with_its_place_and_the_rest_is_scored(
        string label, string what)
    {
        const string Other = """{"id":"c","question":"q2","text":"a sermon"}""";

        var run = await EvaluateAsync([Answer, Other], ["""{"id":"c","elements":{}}""", label]);

        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain("labels.jsonl:2: ");
        run.Error.ShouldContain(what);
        run.Output.ShouldContain("answers)");
    }

    [Fact]
    public async Task Answers_without_labels_are_told_once_however_many_they_are()
    {
        var more = Enumerable.Range(0, 9).Select(n => $$"""{"id":"{{n}}","question":"q2","text":"a sermon"}""");

        var run = await EvaluateAsync([Answer, .. more], [Label]);

        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain("answers.jsonl:2: The answer '0' has no line of labels and is not scored.");
        run.Error.ShouldContain("(8 more lines like it)");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_answer_without_a_question_is_told_with_its_place()
    {
        var run = await EvaluateAsync(
            [Answer, """{"id":"b","text":"a sermon"}"""], [Label, """{"id":"b","levels":[0]}"""]);

        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain("answers.jsonl:2: The question is not one of this pack's: q1, q2");
        run.Output.ShouldContain("(1 answers)");
    }

    [Fact]
    public async Task Two_files_that_are_swapped_are_told_so()
    {
        var run = await EvaluateAsync([Label], [Answer]);

        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain("answers.jsonl:1: The line has no text");
        run.Error.ShouldContain("Are the two files swapped?");
    }

    [Fact]
    public async Task A_set_that_is_not_there_is_named_with_those_that_are()
    {
        var run = await EvaluateAsync([Answer], [Label], "--set", "nope");

        run.Exit.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("There is no set 'nope' in the answers. There are: x.");
    }

    [Fact]
    public async Task Rules_of_a_pack_without_any_are_said_to_be_none()
    {
        var own = Path.Combine(_folder.FullName, "packs");
        await ProgramUnderTest.RunAsync("pack", "new", "mine", "--packs", own);

        var run = await EvaluateAsync(
            ["""{"id":"a","question":"q1","text":"who is everyone"}"""], ["""{"id":"a","levels":[1]}"""],
            "--rules", "--pack", Path.Combine(own, "mine"));

        run.Exit.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldStartWith("The pack mine has no rules;");
    }

    [Fact]
    public async Task A_first_pack_is_told_by_its_own_levels_and_no_set_by_no_name()
    {
        var own = Path.Combine(_folder.FullName, "packs");
        await ProgramUnderTest.RunAsync("pack", "new", "mine", "--packs", own);

        var run = await EvaluateAsync(
            ["""{"id":"a","question":"q1","text":"who is everyone"}"""], ["""{"id":"a","levels":[1]}"""],
            "--details", "--pack", Path.Combine(own, "mine"));

        run.Exit.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldStartWith("all answers, wordings alone (1 answers)");
        run.Output.ShouldContain("  3: ");
        run.Output.ShouldNotContain("  4: ");
        run.Output.ShouldContain("\n    3     0    0    0    0\n");
        run.Output.ShouldNotContain("\n    4  ");
    }

    [Fact]
    public async Task The_help_shows_what_a_line_of_labels_is()
    {
        var run = await ProgramUnderTest.RunAsync("evaluate", "--help");

        run.Output.ShouldContain("\"levels\":[0-4]");
    }

    private async Task<ProgramUnderTest> EvaluateAsync(string[] answers, string[] labels, params string[] more)
    {
        var stop = TestContext.Current.CancellationToken;
        var file = Path.Combine(_folder.FullName, "answers.jsonl");
        await File.WriteAllLinesAsync(file, answers, stop);
        await File.WriteAllLinesAsync(Path.Combine(_folder.FullName, "labels.jsonl"), labels, stop);
        string[] pack = more.Contains("--pack") ? [] : ["--pack", "mill-flood-1893"];
        return await ProgramUnderTest.RunAsync(["evaluate", "--answers", file, .. pack, .. more]);
    }
}
