using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Serving;

public sealed class ServeVerbTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("")]
    public async Task An_address_that_is_none_is_refused(string address) =>
        (await ProgramUnderTest.RunAsync("serve", "--urls", address)).Exit.ShouldBe(ExitCode.ConfigurationRefused);

    [Fact]
    public async Task A_folder_without_packs_is_refused()
    {
        var empty = Directory.CreateTempSubdirectory("tutorbot-packs");
        var run = await ProgramUnderTest.RunAsync("--packs", empty.FullName);
        empty.Delete();
        run.Exit.ShouldBe(ExitCode.ConfigurationRefused);
        run.Error.ShouldContain(empty.FullName);
    }

    [Fact]
    public async Task A_worker_that_breaks_ends_the_program_with_a_line_and_a_code_that_a_supervisor_sees()
    {
        var data = Directory.CreateTempSubdirectory("tutorbot-broken");
        var run = await ProgramUnderTest.RunAsync(
            new BrokenClock(), [], "serve", "--data", data.FullName, "--urls", "http://127.0.0.1:0");
        data.Delete(recursive: true);
        run.Exit.ShouldBe(ExitCode.Unexpected);
        run.Error.ShouldContain("Stopped, because TurnWorker broke (NotSupportedException)");
        run.Output.ShouldNotContain("Stopped. All is kept.");
    }
}
