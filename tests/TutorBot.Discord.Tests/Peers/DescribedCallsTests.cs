using TutorBot.Testing;
using TutorBot.Testing.Peers;

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

        var stop = TestContext.Current.CancellationToken;
        string[] check = [Npm.Script("calls.mjs"), npm, description, calls];
        var (code, said) = await NodeProgram.RunAsync(stop, check);
        said.ShouldContain($"{EveryCall.Count} calls, 0 not as described");
        code.ShouldBe(0);

        await File.AppendAllTextAsync(
            Path.Combine(calls, "wrong.jsonl"),
            """{"method":"POST","path":"/channels/1/messages","body":{"content":5}}""",
            stop);
        (code, said) = await NodeProgram.RunAsync(stop, check);
        said.ShouldContain($"{EveryCall.Count + 1} calls, 1 not as described");
        code.ShouldBe(1);
        Directory.Delete(calls, recursive: true);
    }
}
