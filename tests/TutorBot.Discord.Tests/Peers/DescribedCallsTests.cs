using System.Diagnostics;
using TutorBot.Testing;

namespace TutorBot.Discord.Tests.Peers;

/// <summary>
/// What our client sends is as Discord's own description of its interface says. The description is not part of the
/// repository; the calls are those that every test so far left in the folder that <c>TUTORBOT_DISCORD_CALLS</c> names.
/// </summary>
public sealed class DescribedCallsTests
{
    [Fact]
    public async Task Every_call_is_as_described()
    {
        var description = Path.Combine(Repository.Shared ?? "", "contracts", "discord-openapi.json");
        Assert.SkipUnless(File.Exists(description), "Needs Discord's description of its interface.");
        var npm = Npm.Folder;
        var calls = Directory.CreateTempSubdirectory("tutorbot-calls-").FullName;
        await EveryCall.MakeAsync(Path.Combine(calls, "all.jsonl"));

        var (code, said) = await RunAsync(Npm.Script("calls.mjs"), npm, description, calls);
        said.ShouldContain($"{EveryCall.Count} calls, 0 not as described");
        code.ShouldBe(0);

        await File.AppendAllTextAsync(
            Path.Combine(calls, "wrong.jsonl"),
            """{"method":"POST","path":"/channels/1/messages","body":{"content":5}}""",
            TestContext.Current.CancellationToken);
        (code, said) = await RunAsync(Npm.Script("calls.mjs"), npm, description, calls);
        said.ShouldContain($"{EveryCall.Count + 1} calls, 1 not as described");
        code.ShouldBe(1);
        Directory.Delete(calls, recursive: true);
    }

    private static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, said);
    }
}
