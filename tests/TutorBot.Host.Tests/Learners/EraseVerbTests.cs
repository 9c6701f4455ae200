using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Learners;

public sealed class EraseVerbTests : IDisposable
{
    private const string Counts = "1 sessions, 1 learners.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-erase-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_an_erasure_before_a_date_would_meet_is_counted_and_only_yes_erases_it()
    {
        string[] data = ["--data", _folder.FullName];
        await ProgramUnderTest.RunWithInputAsync(
            "he says so himself\n", ["chat", "--pack", "mill-flood-1893", .. data]);
        string[] erase = ["erase", "--before", "9999-01-01", .. data];

        var asked = await ProgramUnderTest.RunAsync(erase);
        var again = await ProgramUnderTest.RunAsync(erase);
        var done = await ProgramUnderTest.RunAsync([.. erase, "--yes"]);

        asked.Exit.ShouldBe(ExitCode.WrongUsage, asked.Error);
        asked.Error.ShouldContain("This would erase: " + Counts);
        asked.Error.ShouldContain("--yes");
        again.Error.ShouldBe(asked.Error);
        done.Exit.ShouldBe(ExitCode.Done, done.Error);
        done.Output.ShouldContain("Erased: " + Counts);
    }
}
