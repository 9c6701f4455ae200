using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Marking;

public sealed class GenericVerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-generic-");

    public void Dispose() => _folder.Delete(recursive: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Packed_answers_are_fitted_and_scored()
    {
        var file = Path.Combine(_folder.FullName, "answers.jsonl.gz");
        await using (var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(Encoding.UTF8.GetBytes(string.Join('\n', Lines())), Stop);
        }

        var run = await ProgramUnderTest.RunAsync("evaluate", "--generic", file, "--format", "json");
        run.Exit.ShouldBe(ExitCode.Done, run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var score = document.RootElement.EnumerateArray().ShouldHaveSingleItem();
        score.GetProperty("name").GetString().ShouldBe("test");
        score.GetProperty("answers").GetInt32().ShouldBe(8);
        score.GetProperty("accuracy").GetDouble().ShouldBe(1);
        score.GetProperty("pearson").GetDouble().ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_place_and_the_rest_is_scored()
    {
        var file = Path.Combine(_folder.FullName, "answers.jsonl");
        await File.WriteAllLinesAsync(file, Lines().Prepend("").Prepend("no json"), Stop);
        var run = await ProgramUnderTest.RunAsync("evaluate", "--generic", file);
        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain($"{file}:1:");
        run.Output.ShouldContain("accuracy 1.000");
    }

    [Fact]
    public async Task A_file_of_nothing_and_a_damaged_one_are_told()
    {
        var empty = Path.Combine(_folder.FullName, "empty.jsonl");
        await File.WriteAllTextAsync(empty, "\n", Stop);
        (await ProgramUnderTest.RunAsync("evaluate", "--generic", empty)).Exit.ShouldBe(ExitCode.SomeInputBad);
        var damaged = Path.Combine(_folder.FullName, "damaged.gz");
        await File.WriteAllBytesAsync(damaged, [0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], Stop);
        (await ProgramUnderTest.RunAsync("evaluate", "--generic", damaged)).Exit.ShouldBe(ExitCode.WrongUsage);
    }

    [Fact]
    public async Task It_must_be_said_what_is_to_be_measured()
    {
        (await ProgramUnderTest.RunAsync("evaluate")).Exit.ShouldBe(ExitCode.WrongUsage);
        (await ProgramUnderTest.RunAsync("evaluate", "--generic", "a", "--answers", "b")).Exit
            .ShouldBe(ExitCode.WrongUsage);
    }

    private static readonly (string, string)[] Questions =
        [("bridge", "iron rusted"), ("bread", "yeast gas"), ("moon", "shadow earth"), ("bird", "compass")];

    private static IEnumerable<string> Lines() =>
        from split in new[] { "train", "train", "train", "train", "train", "train", "test" }.Index()
        from question in Questions
        from right in new[] { true, false }
        select JsonSerializer.Serialize(new
        {
            id = $"{split.Index}",
            question_id = question.Item1,
            question = $"What of the {question.Item1}?",
            reference_answers = new[] { $"the {question.Item2} did it" },
            answer = right ? $"it was {question.Item2} number {split.Index}" : $"nobody knows, case {split.Index}",
            label = right ? 2 : 0,
            split = split.Item,
        });
}
