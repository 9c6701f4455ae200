using System.Net;
using TutorBot.Teams.Authentication;
using TutorBot.Testing.Teams;

namespace TutorBot.Teams.Tests.Endpoint;

/// <summary>Who is let in, by the token; each refusal is counted and nothing of it reaches the tutor.</summary>
public sealed class TokenTests
{
    public static TheoryData<string, TokenClaims, HttpStatusCode> Bad => new()
    {
        { nameof(TokenFault.Lifetime), new() { ValidUntil = TimeSpan.FromMinutes(-6) }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.Lifetime), new() { ValidFrom = TimeSpan.FromMinutes(6) }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.Lifetime), new() { Endless = true }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.Audience), new() { Audience = "another-bot" }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.Issuer), new() { Issuer = "https://elsewhere.example" }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.Algorithm), new() { Algorithm = "none" }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.Algorithm), new() { Algorithm = "HS256" }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.Signature), new() { ByForger = true }, HttpStatusCode.Unauthorized },
        { nameof(TokenFault.ServiceUrl), new() { ServiceUrl = "https://evil.example/" }, HttpStatusCode.Forbidden },
        { nameof(TokenFault.ServiceUrl), new() { ServiceUrl = "" }, HttpStatusCode.Forbidden },
    };

    [Fact]
    public async Task A_good_token_lets_the_activity_in()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.OK);
        trial.Receiver.Received.ShouldHaveSingleItem().Text.ShouldBe("hello");
        trial.Counted["Message"].ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_token_is_refused(string fault, TokenClaims claims, HttpStatusCode status)
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        (await trial.SayAsync(claims)).ShouldBe(status);
        trial.Receiver.Received.ShouldBeEmpty();
        trial.Counted.ShouldBe([new(fault, 1)]);
        trial.Log.Text.ShouldContain(fault);
    }

    [Theory]
    [InlineData(null, TokenFault.Missing)]
    [InlineData("rubbish", TokenFault.Malformed)]
    [InlineData("a.b.c", TokenFault.Malformed)]
    [InlineData("e30.e30.", TokenFault.Algorithm)]
    public async Task What_is_no_token_is_refused(string? token, TokenFault fault)
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        using var answer = await trial.PostAsync("{}", token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        trial.Counted.ShouldBe([new(fault.ToString(), 1)]);
    }

    [Fact]
    public async Task Clocks_may_differ_by_less_than_five_minutes()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        (await trial.SayAsync(new() { ValidUntil = TimeSpan.FromMinutes(-4) })).ShouldBe(HttpStatusCode.OK);
        (await trial.SayAsync(new() { ValidFrom = TimeSpan.FromMinutes(4) })).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_changed_key_is_fetched_at_the_first_token_that_names_it()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.OK);
        var old = trial.Teams.Token();
        trial.Teams.Authority.Rotate();
        trial.Clock.Advance(TimeSpan.FromMinutes(1));
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.OK);
        using var answer = await trial.PostAsync(
            TeamsActivity.Said(trial.Teams, 1, "2", "hello").ToJsonString(), old);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        trial.Counted[nameof(TokenFault.UnknownKey)].ShouldBe(1);
        trial.Teams.KeyFetches.ShouldBe(2);
    }

    [Fact]
    public async Task Invented_keys_do_not_send_the_bot_to_the_authority_each_time()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        await trial.SayAsync();
        var forger = new TokenAuthority(trial.Clock);
        forger.Rotate();
        forger.Rotate();
        for (var i = 0; i < 20; i++)
        {
            using var answer = await trial.PostAsync("{}", forger.Sign(new(), trial.Teams.Issuer, ""));
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        trial.Teams.KeyFetches.ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_may_not_speak_for_Teams_is_refused()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        trial.Teams.Authority.Endorsements = ["webchat"];
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.Forbidden);
        trial.Counted[nameof(TokenFault.Endorsement)].ShouldBe(1);
    }

    [Fact]
    public async Task Another_tenant_is_refused()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        var activity = TeamsActivity.Said(trial.Teams, 1, "1", "hello");
        activity["conversation"]!["tenantId"] = "another-tenant";
        using var answer = await trial.PostAsync(activity.ToJsonString(), trial.Teams.Token());
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        trial.Counted[nameof(TokenFault.Tenant)].ShouldBe(1);
    }

    [Fact]
    public async Task Without_the_authoritys_keys_Teams_is_asked_to_come_again()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        trial.Teams.KeysDown = true;
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.ServiceUnavailable);
        trial.Teams.KeysDown = false;
        trial.Clock.Advance(TimeSpan.FromMinutes(1));
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_while_the_keys_are_fetched_costs_nobody_else_the_keys()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        var ready = new TaskCompletionSource();
        trial.Teams.KeysReady = ready.Task;
        using var tokens = new InboundTokens(
            EndpointOnTrial.CloudOf(trial.Teams), TeamsNames.AppId, new HttpClient(), trial.Clock);
        using var caller = new CancellationTokenSource();
        Task first = tokens.CheckAsync("Bearer " + trial.Teams.Token(), caller.Token);
        await caller.CancelAsync();
        ready.SetResult();
        await first.ConfigureAwait(
            ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        (await tokens.CheckAsync("Bearer " + trial.Teams.Token(), TestContext.Current.CancellationToken))
            .ShouldBeOfType<TokenCheck.Accepted>();
    }

    [Fact]
    public async Task Keys_of_yesterday_are_good_for_another_day_while_the_authority_is_away()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        await trial.SayAsync();
        trial.Teams.KeysDown = true;
        trial.Clock.Advance(TimeSpan.FromHours(25));
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.OK);
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.OK);
        trial.Clock.Advance(TimeSpan.FromHours(24));
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }
}
