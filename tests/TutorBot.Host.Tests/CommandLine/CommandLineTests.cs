using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Tests.CommandLine;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("no-such-verb")]
    [InlineData("--data")]
    public async Task Wrong_usage_exits_with_2_and_points_to_the_help(string arg)
    {
        var run = await ProgramUnderTest.RunAsync(arg);
        run.Exit.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("--help");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Help_is_told_on_the_output()
    {
        var run = await ProgramUnderTest.RunAsync("--help");
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("--packs");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await ProgramUnderTest.RunAsync("--version");
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.Trim().ShouldNotContain("\n");
    }
}
