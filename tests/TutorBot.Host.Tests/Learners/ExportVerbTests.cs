using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Learners;

public sealed class ExportVerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-export-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("export")]
    [InlineData("erase", "--yes")]
    public async Task A_learner_who_is_not_there_is_refused(params string[] verb)
    {
        string[] data = ["--data", _folder.FullName];
        await ProgramUnderTest.RunWithInputAsync(
            "he says so himself\n", ["chat", "--pack", "mill-flood-1893", .. data]);

        var run = await ProgramUnderTest.RunAsync([.. verb, "--learner", "nobody", .. data]);

        run.Exit.ShouldBe(ExitCode.WrongUsage, run.Error);
        run.Error.ShouldContain("There is no such learner.");
        run.Output.ShouldBeEmpty();
    }
}
