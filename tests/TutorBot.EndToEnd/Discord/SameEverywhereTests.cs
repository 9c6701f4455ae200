using System.Security.Cryptography;
using TutorBot.Dialog.Ports;
using TutorBot.EndToEnd.Kill;
using TutorBot.Testing.Discord;

namespace TutorBot.EndToEnd.Discord;

/// <summary>One learner says the same in the web chat and in Discord, from the same beginning.</summary>
public sealed class SameEverywhereTests : IDisposable
{
    private static readonly string[] Lines =
    [
        "he only quotes the owner so it is one story only",
        "idk",
        "in P2 he says they gained by it so they did it but gaining is not the same as doing",
        "what does sluice mean",
        "this is boring",
        "the letter is from 1889 and the flood was in 1893",
        "next",
        "the owner and a nephew",
        "just tell me",
        "next",
        "the owner wants money so he would say that",
        "stop",
    ];

    /// <summary>No measure of speed: only so that a talk that hangs does not hang whoever runs the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly BotFolder _folder = new();
    private readonly CancellationTokenSource _patience =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    public SameEverywhereTests() => _patience.CancelAfter(Patience);

    private CancellationToken Stop => _patience.Token;

    public void Dispose()
    {
        _patience.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_same_transcript_gives_the_same_state_and_content_in_the_web_chat_and_in_Discord()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var user = discord.AddUser("learner");
        var elsewhere = await BeginAsync(discord, user.Id, out var browser);
        using (browser)
        {
            using (var web = _folder.Program(discord))
            {
                await web.StartAndServeAsync(Stop);
                using var moved = browser.At(web.Address);
                foreach (var line in Lines)
                {
                    await moved.SendAsync(new SentMessage(NewId(), line), Stop);
                }

                await web.KillAsync(Stop);
            }

            using (var bot = _folder.ProgramOn(elsewhere, discord, discord.Token))
            {
                await bot.StartAndServeAsync(Stop);
                await discord.UntilConnectedAsync();
                await new ChattingLearner(discord, user, Lines).TalkAsync(Stop);
                await bot.KillAsync(Stop);
            }
        }

        var (inWeb, inDiscord) = (await ReadAsync(_folder.Data, user.Id), await ReadAsync(elsewhere, user.Id));
        inDiscord.Replies.ShouldBe(inWeb.Replies);
        inDiscord.State.ShouldBe(inWeb.State);
        inDiscord.Replies.Count.ShouldBeGreaterThan(Lines.Length);
    }

    private async Task<DiscordRecord> ReadAsync(string folder, string user)
    {
        using var store = KeptFolder.Open(folder);
        return await DiscordRecord.ReadAsync(store, user, Stop);
    }

    /// <summary>Begins on the web, links the person in Discord to it, and copies all that is kept.</summary>
    private Task<string> BeginAsync(FakeDiscord discord, string user, out FormBrowser browser)
    {
        var program = _folder.Program(discord);
        browser = new FormBrowser(program.Address);
        return CopyAsync(program, browser, user);
    }

    private async Task<string> CopyAsync(KilledProgram program, FormBrowser browser, string user)
    {
        using (program)
        {
            await program.StartAndServeAsync(Stop);
            await browser.BeginAsync(NewId(), Stop);
            await program.KillAsync(Stop);
        }

        using (var store = KeptFolder.Open(_folder.Data))
        {
            var account = new Account(Destination.Web, browser.Cookie("tutorbot"));
            var learner = await store.Learners.FindAsync(account, Stop);
            (await store.Learners.LinkAsync(learner!.Value, new Account("discord", user), Stop)).ShouldBeTrue();
        }

        return _folder.CopyData("elsewhere");
    }

    /// <summary>As the pages' script makes them.</summary>
    private static string NewId() => RandomNumberGenerator.GetHexString(24, lowercase: true);
}
