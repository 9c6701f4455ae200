using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Serving;

public sealed class StoreStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-store-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_data_folder_that_had_to_be_made_is_told_of_once()
    {
        var data = Path.Combine(_folder.FullName, "dta");
        string[] chat = ["chat", "--pack", "mill-flood-1893", "--data", data];

        var first = await ProgramUnderTest.RunAsync(chat);
        var second = await ProgramUnderTest.RunAsync(chat);

        first.Exit.ShouldBe(ExitCode.Done, first.Error);
        first.Error.ShouldContain($"The data folder {data} was not there and is made, empty.");
        first.Error.ShouldContain("--data");
        second.Error.ShouldNotContain("data folder");
    }

    [Fact]
    public async Task A_verb_that_only_looks_makes_none_and_says_that_there_is_none()
    {
        var data = Path.Combine(_folder.FullName, "dta");

        var run = await ProgramUnderTest.RunAsync("notes", "--data", data);

        run.Exit.ShouldBe(ExitCode.StoreNotUsable);
        run.Error.ShouldContain($"There is no database in {data}.");
        Directory.Exists(data).ShouldBeFalse();
    }
}
