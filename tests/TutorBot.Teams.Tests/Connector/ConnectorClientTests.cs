using System.Text.Json.Nodes;
using TutorBot.Teams.Connector;
using TutorBot.Testing.Teams;
using TutorBot.Testing.Time;

namespace TutorBot.Teams.Tests.Connector;

public sealed class ConnectorClientTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_arrives_in_its_conversation_under_the_bots_token()
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        (await trial.SayAsync("a *b* {c}")).ShouldBe(new ConnectorAnswer.Done("m-1"));
        var message = trial.Teams.Messages(trial.Chat.ConversationId).ShouldHaveSingleItem();
        message.GetProperty("text").GetString().ShouldBe("a *b* {c}");
        message.GetProperty("textFormat").GetString().ShouldBe("plain");
        trial.Teams.Calls[0].Authorization.ShouldStartWith("Bearer " + TeamsNames.Tenant);
    }

    [Fact]
    public async Task The_token_is_asked_for_once()
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            await trial.SayAsync();
        }

        trial.Teams.Logins.ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_token_is_renewed_and_the_message_sent_again()
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        await trial.SayAsync();
        trial.Teams.ForgetTokens();
        (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.Done>();
        trial.Teams.Messages(trial.Chat.ConversationId).Length.ShouldBe(2);
        trial.Teams.Logins.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_of_the_wrong_tenant_is_told_with_its_remedy()
    {
        await using var trial = await ConnectorOnTrial.StartAsync(tenant: "botframework.com");
        (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.NotNow>().MayHaveArrived.ShouldBeFalse();
        trial.Log.Text.ShouldContain("Teams:TenantId");
        trial.Log.Text.ShouldNotContain("-token-");
    }

    [Fact]
    public async Task Wrong_credentials_wait_and_the_secret_is_not_logged()
    {
        await using var trial = await ConnectorOnTrial.StartAsync(secret: "wrong-secret-value");
        (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.NotNow>();
        trial.Teams.Calls.ShouldBeEmpty();
        trial.Log.Text.ShouldContain("invalid_client");
        trial.Log.Text.ShouldNotContain("wrong-secret-value");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public async Task Nothing_is_sent_to_a_foreign_address(string address)
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        var foreign = trial.Chat with { ServiceUrl = address };
        (await trial.Client.SendAsync(foreign, new OutgoingMessage("hello"), Stop))
            .ShouldBeOfType<ConnectorAnswer.Refused>();
        trial.Teams.Logins.ShouldBe(0);
    }

    [Fact]
    public void The_services_of_Teams_are_allowed() =>
        new ServiceAddresses(Authentication.BotCloud.Public.Services, localOnly: false)
            .Find("https://smba.trafficmanager.net/emea/some-tenant")
            .ShouldBe(new Uri("https://smba.trafficmanager.net/emea/some-tenant/"));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    [InlineData("http://192.0.2.1:3978/", false)]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    public void Local_mode_sends_to_this_machine_alone(string address, bool allowed) =>
        (new ServiceAddresses(Authentication.BotCloud.Public.Services, localOnly: true).Find(address) is not null)
            .ShouldBe(allowed);

    public static TheoryData<ConnectorFault, bool> Passing => new()
    {
        { new ConnectorFault.Status(412), false },
        { new ConnectorFault.Status(503, Code: null), false },
        { new ConnectorFault.Status(502, Code: null), true },
        { new ConnectorFault.Status(504), true },
        { new ConnectorFault.Status(500), true },
        { new ConnectorFault.CutOff(), true },
        { new ConnectorFault.LostAnswer(), true },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_passes_is_tried_again_later(ConnectorFault fault, bool mayHaveArrived)
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        trial.Teams.Fail(fault);
        (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.NotNow>().MayHaveArrived.ShouldBe(mayHaveArrived);
        trial.Teams.Calls.Length.ShouldBe(1);
        (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.Done>();
    }

    [Fact]
    public async Task Throttling_says_how_long_to_wait()
    {
        var clock = new ManualClock();
        await using var trial = await ConnectorOnTrial.StartAsync(clock);
        var date = (clock.GetUtcNow() + TimeSpan.FromSeconds(40)).ToString("R");
        trial.Teams.Fail(
            new ConnectorFault.Status(429, "7"), new ConnectorFault.Status(429, date),
            new ConnectorFault.Status(429), new ConnectorFault.Status(429, "nonsense"));
        TimeSpan?[] waits = [await AfterAsync(), await AfterAsync(), await AfterAsync(), await AfterAsync()];
        waits.ShouldBe([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(40), null, null]);

        async Task<TimeSpan?> AfterAsync() => (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.NotNow>().After;
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", true, false)]
    [InlineData(404, "ConversationNotFound", true, false)]
    [InlineData(404, "ActivityNotFoundInConversation", false, false)]
    [InlineData(400, "BadSyntax", false, false)]
    [InlineData(413, null, false, true)]
    [InlineData(405, null, false, false)]
    public async Task What_is_refused_for_good_is_not_tried_again(int status, string? code, bool gone, bool tooBig)
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        trial.Teams.Fail(new ConnectorFault.Status(status, Code: code));
        var refused = (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.Refused>();
        (refused.Gone, refused.TooBig).ShouldBe((gone, tooBig));
        refused.Reason.ShouldBe($"POST activities: {status} {code}".TrimEnd());
    }

    [Fact]
    public async Task A_message_that_is_too_big_does_not_leave()
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        (await trial.SayAsync(new string('x', OutgoingMessage.LongestBytes / 2)))
            .ShouldBeOfType<ConnectorAnswer.Refused>().TooBig.ShouldBeTrue();
        trial.Teams.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Silence_ends_at_the_deadline()
    {
        var clock = new ManualClock();
        await using var trial = await ConnectorOnTrial.StartAsync(clock);
        await trial.SayAsync();
        trial.Teams.Fail(new ConnectorFault.Silence());
        var answer = trial.SayAsync();
        await trial.Teams.UntilAsync(teams => teams.Calls.Length == 2, Stop);
        clock.Advance(ConnectorClient.Deadline);
        (await answer).ShouldBeOfType<ConnectorAnswer.NotNow>().MayHaveArrived.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_there_is_told_apart_from_a_lost_answer()
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        await trial.SayAsync();
        await trial.Teams.DisposeAsync();
        (await trial.SayAsync()).ShouldBeOfType<ConnectorAnswer.NotNow>().MayHaveArrived.ShouldBeFalse();
    }

    [Fact]
    public async Task Messages_can_be_replaced_and_chats_opened()
    {
        await using var trial = await ConnectorOnTrial.StartAsync();
        var card = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5" };
        var message = new OutgoingMessage("", card, "a card");
        (await trial.Client.UpdateAsync(trial.Chat, "m/7", message, Stop)).ShouldBeOfType<ConnectorAnswer.Done>();
        (await trial.Client.OpenPersonalChatAsync(trial.Chat, Stop))
            .ShouldBe(new ConnectorAnswer.Done(TeamsNames.PersonalChat(1)));
        trial.Teams.Calls.Select(call => (call.Method, call.Conversation, call.Message)).ShouldBe(
        [
            ("PUT", trial.Chat.ConversationId, "m/7"), ("POST", "", ""),
        ]);
        trial.Teams.Calls[0].Body.GetProperty("attachments")[0].GetProperty("content").GetProperty("version")
            .GetString().ShouldBe("1.5");
        trial.Teams.Calls[1].Body.GetProperty("members")[0].GetProperty("id").GetString().ShouldBe("29:person-1");
    }
}
