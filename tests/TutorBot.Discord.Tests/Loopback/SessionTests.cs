using TutorBot.Discord.Gateway;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using TutorBot.Testing.Discord;

namespace TutorBot.Discord.Tests.Loopback;

/// <summary>The whole client against a fake Discord, on real sockets.</summary>
public sealed class SessionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_comes_in_and_an_answer_goes_out()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var mia = discord.AddUser("mia");
        await using var client = new RunningClient(discord);
        await discord.UntilConnectedAsync();

        discord.Say(mia, "hello");
        await client.Sink.UntilAsync(() => client.Sink.Words.Contains("hello"));
        var said = (GatewayEvent.MessageCreated)client.Sink.Accepted[^1].Event;
        said.Message.IsFromPerson.ShouldBeTrue();
        said.Message.GuildId.ShouldBeNull();
        await client.Rest.CreateMessageAsync(said.Message.ChannelId, MessageDraft.OfText("good day"), Stop);

        var answer = discord.FromBot(mia).ShouldHaveSingleItem();
        answer.Text.ShouldBe("good day");
        answer.Wire["nonce"].ShouldNotBeNull();
        client.Gateway.State.ShouldBe(GatewayState.Ready);
    }

    [Fact]
    public async Task What_was_said_while_the_line_was_cut_is_replayed()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var mia = discord.AddUser("mia");
        await using var client = new RunningClient(discord);
        await discord.UntilConnectedAsync();
        discord.Say(mia, "one");
        await client.Sink.UntilAsync(() => client.Sink.Words.Count == 1);

        discord.Cut();
        discord.Say(mia, "two");
        discord.Say(mia, "three");
        await client.Sink.UntilAsync(() => client.Sink.Words.Count == 3);

        client.Sink.Words.ShouldBe(["one", "two", "three"]);
        discord.Counts.Identifies.ShouldBe(1);
        discord.Counts.Resumes.ShouldBe(1);
        discord.Counts.Addresses.ShouldBe(["/gateway?v=10&encoding=json", "/resume?v=10&encoding=json"]);
    }

    [Fact]
    public async Task What_was_said_while_the_program_was_down_is_replayed_after_a_restart()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var mia = discord.AddUser("mia");
        var memory = new MemoryOfGateway();
        await using (var first = new RunningClient(discord, memory))
        {
            await discord.UntilConnectedAsync();
            discord.Say(mia, "before");
            await first.Sink.UntilAsync(() => first.Sink.Words.Count == 1);
            (await first.StopAsync()).ShouldBeOfType<GatewayEnd.Stopped>();
        }

        await discord.UntilAsync(() => discord.Connected == 0, "the end of the connection");
        discord.Say(mia, "meanwhile");
        await using var second = new RunningClient(discord, memory);
        await second.Sink.UntilAsync(() => second.Sink.Words.Count == 1);

        second.Sink.Words.ShouldBe(["meanwhile"]);
        discord.Counts.CloseCodes[0].ShouldBe(4000);
        discord.Counts.Identifies.ShouldBe(1);
        discord.Counts.ResumesRefused.ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_token_ends_it_at_once_and_nothing_more_is_sent()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var client = new RunningClient(discord, token: "reset.long.ago");
        (await client.Running).ShouldBe(new GatewayEnd.Refused(GatewayRefusal.WrongToken, null));
        await Should.ThrowAsync<DiscordUnauthorizedException>(() => client.Rest.GetSelfAsync(Stop));
        discord.Requests.Count.ShouldBe(1);
        discord.Counts.Connections.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_that_is_reset_meanwhile_ends_it_too()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var client = new RunningClient(discord);
        await discord.UntilConnectedAsync();
        discord.Close(4004);
        (await client.Running).ShouldBe(new GatewayEnd.Refused(GatewayRefusal.WrongToken, 4004));
        discord.Counts.Connections.ShouldBe(1);
    }
}
