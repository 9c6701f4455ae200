using System.Text.Json.Nodes;
using TutorBot.Testing.Discord;
using TutorBot.Testing.Discord.Rest;
using TutorBot.Testing.Discord.World;
using TutorBot.Testing.Peers;

namespace TutorBot.Discord.Tests.Peers;

/// <summary>
/// That the fake is right is shown by Discord's reference client, unmodified: it works with it as with Discord.
/// </summary>
public sealed class DiscordJsTests
{
    private static readonly FakeDiscordOptions Quick = new() { RouteWindow = TimeSpan.FromSeconds(2) };

    [Fact]
    public async Task It_logs_in_registers_commands_and_talks()
    {
        await using var discord = await FakeDiscord.StartAsync(Quick);
        var mia = discord.AddUser("mia");
        discord.AddChannel(discord.AddGuild("Class 9b", mia), "general");
        await using var peer = Start(discord);

        var ready = await peer.UntilAsync("ready");
        ((string?)ready["version"]).ShouldStartWith("14.");
        ((string?)ready["self"]).ShouldBe(discord.Bot.Id);
        ready["guilds"]!.ToJsonString().ShouldBe("""["Class 9b"]""");
        ready["commands"]!.ToJsonString().ShouldBe("""["hello","slow","form","Look at this"]""");
        discord.Commands().Count.ShouldBe(4);

        var message = discord.Say(mia, "ping");
        (await peer.UntilAsync("message"))["direct"]!.GetValue<bool>().ShouldBeTrue();
        var answers = await discord.UntilSaidAsync(discord.DirectMessage(mia), 1);
        answers[0].Text.ShouldBe("pong");
        ((string?)answers[0].Wire["message_reference"]?["message_id"]).ShouldBe(message.Id);
        discord.Edit(message, "pong?");
        ((string?)(await peer.UntilAsync("edited"))["content"]).ShouldBe("pong?");
        discord.Delete(message);
        ((string?)(await peer.UntilAsync("deleted"))["id"]).ShouldBe(message.Id);
    }

    [Fact]
    public async Task It_resumes_and_is_sent_what_it_missed()
    {
        await using var discord = await FakeDiscord.StartAsync(Quick);
        var mia = discord.AddUser("mia");
        await using var peer = Start(discord);
        await peer.UntilAsync("ready");

        foreach (var (number, breakIt) in new Action[]
        {
            discord.Cut, () => discord.Close(4000), discord.AskReconnect,
        }.Index())
        {
            var connections = discord.Counts.Connections;
            breakIt();
            await discord.UntilAsync(
                () => discord.Connected == 0 || discord.Counts.Connections > connections, "a break");
            discord.Say(mia, $"missed {number}");
            ((string?)(await peer.UntilAsync("message"))["content"]).ShouldBe($"missed {number}");
        }

        await discord.UntilAsync(() => discord.Counts.Resumes == 3, "three resumes");
        discord.Counts.Identifies.ShouldBe(1);
        discord.Counts.Addresses.Skip(1).ShouldAllBe(address => address.StartsWith("/resume"));
    }

    [Fact]
    public async Task It_begins_a_new_session_when_its_own_is_gone()
    {
        await using var discord = await FakeDiscord.StartAsync(Quick);
        var mia = discord.AddUser("mia");
        await using var peer = Start(discord);
        await peer.UntilAsync("ready");

        discord.ForgetSessions();
        discord.Cut();
        await discord.UntilAsync(() => discord.Counts.Identifies == 2, "a second session", TimeSpan.FromSeconds(40));
        discord.Counts.ResumesRefused.ShouldBe(1);
        await discord.UntilConnectedAsync();
        discord.Say(mia, "again");
        ((string?)(await peer.UntilAsync("message"))["content"]).ShouldBe("again");
    }

    [Fact]
    public async Task It_answers_interactions()
    {
        await using var discord = await FakeDiscord.StartAsync(Quick);
        var mia = discord.AddUser("mia");
        var channel = discord.AddChannel(discord.AddGuild("Class 9b", mia), "general");
        await using var peer = Start(discord);
        await peer.UntilAsync("ready");

        var hello = await AnsweredAsync(discord, discord.Invoke(mia, channel, "hello"));
        hello.Original!.Text.ShouldBe("hello");
        var pressed = await AnsweredAsync(discord, discord.Click(mia, hello.Original, "press"));
        pressed.Original!.Text.ShouldBe("pressed");
        pressed.Original.Buttons.ShouldBeEmpty();

        var slow = await AnsweredAsync(discord, discord.Invoke(mia, channel, "slow"));
        await discord.UntilAsync(() => slow.FollowUps.Count == 1, "what follows");
        (slow.Callback, slow.Original!.Text, slow.Original.Ephemeral).ShouldBe((5, "done", true));
        slow.FollowUps[0].Text.ShouldBe("and more");

        var form = await AnsweredAsync(discord, discord.Invoke(mia, channel, "form"));
        var words = new Dictionary<string, object> { ["words"] = "my own" };
        var sent = await AnsweredAsync(discord, discord.Submit(mia, form, words));
        sent.Original!.Text.ShouldBe("you wrote my own");

        var said = discord.Say(mia, channel, $"<@{discord.Bot.Id}> look");
        var looked = await AnsweredAsync(discord, discord.InvokeOn(mia, said, "Look at this"));
        looked.Original!.Text.ShouldBe($"it says <@{discord.Bot.Id}> look");
    }

    [Fact]
    public async Task It_waits_for_rate_limits_and_keeps_the_order()
    {
        await using var discord = await FakeDiscord.StartAsync(Quick);
        var mia = discord.AddUser("mia");
        await using var peer = Start(discord);
        await peer.UntilAsync("ready");

        var limited = new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = 0.3 };
        var headers = new Dictionary<string, string> { ["Retry-After"] = "1", ["X-RateLimit-Scope"] = "shared" };
        discord.Script(new ScriptedAnswer("POST", "/messages", 429, limited.ToJsonString(), headers));
        discord.Say(mia, "burst");
        await peer.UntilAsync("limited");
        await peer.UntilAsync("burst");
        discord.FromBot(mia).Select(message => message.Text)
            .ShouldBe(Enumerable.Range(0, 12).Select(number => $"part {number}"));
    }

    private static NodeProgram Start(FakeDiscord discord) => new(
        Npm.Script("discordjs.mjs"),
        Npm.Folder,
        discord.ApiUrl.GetLeftPart(UriPartial.Authority) + "/api",
        discord.Token);

    private static async Task<FakeInteraction> AnsweredAsync(FakeDiscord discord, FakeInteraction interaction)
    {
        await discord.UntilAnsweredAsync(interaction);
        return interaction;
    }
}
