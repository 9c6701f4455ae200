using TutorBot.Host.Chat;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Chat;

public sealed class ChatVerbTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("tutorbot-chat");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task A_piped_talk_is_printed_and_taken_up_again()
    {
        var first = await TalkAsync("winning doesnt mean most people wanted it\n/passage P4\n");
        first.Exit.ShouldBe(ExitCode.Done);
        first.Output.ShouldContain("Question 1");
        first.Output.ShouldContain("You: winning doesnt mean most people wanted it");
        first.Output.ShouldContain("P4:");

        var second = await TalkAsync("/stop\n");
        second.Exit.ShouldBe(ExitCode.Done);
        second.Output.ShouldContain("You showed");
    }

    [Fact]
    public async Task Help_names_every_command_and_then_the_question_again()
    {
        var run = await TalkAsync("/help\n");
        var help = run.Output[run.Output.IndexOf("You: /help", StringComparison.Ordinal)..];
        foreach (var command in ChatLine.Names)
        {
            help.ShouldMatch($@"(?m)^ +{command}\b.+\w");
        }

        help.IndexOf("Tutor:", StringComparison.Ordinal)
            .ShouldBeGreaterThan(help.IndexOf("/quit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Binary_input_is_answered_without_terminal_commands()
    {
        var run = await ProgramUnderTest.RunWithInputAsync(
            [0, 27, (byte)'[', (byte)'2', (byte)'J', 0xFF, 0xC3, (byte)'\n'], "chat", "--data", _data.FullName);
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused() =>
        (await ProgramUnderTest.RunAsync("chat", "--data", "/proc/tutorbot")).Exit.ShouldBe(ExitCode.StoreNotUsable);

    [Theory]
    [InlineData("october-1917")]
    [InlineData("mill-flood-1893")]
    public async Task The_demo_plays_to_its_summary(string pack)
    {
        var run = await ProgramUnderTest.RunAsync("demo", "--pack", pack);
        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("Question 3");
        run.Output.ShouldContain("You showed");
    }

    private Task<ProgramUnderTest> TalkAsync(string lines) =>
        ProgramUnderTest.RunWithInputAsync(lines, "chat", "--data", _data.FullName);
}
