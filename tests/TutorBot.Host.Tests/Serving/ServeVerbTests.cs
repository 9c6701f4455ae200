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
}
