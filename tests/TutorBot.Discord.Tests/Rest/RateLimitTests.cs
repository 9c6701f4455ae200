using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using static TutorBot.Discord.Tests.Rest.RestOnClock;
using static TutorBot.Discord.Tests.Rest.ScriptedHttp;

namespace TutorBot.Discord.Tests.Rest;

/// <summary>Headers are advice, a 429 is law.</summary>
public sealed class RateLimitTests
{
    private const string Made = """{"id":"1","channel_id":"20"}""";
    private static readonly MessageDraft Draft = MessageDraft.OfText("words");
    private static readonly InteractionToken Token = new("tok");
    private readonly RestOnClock _rest = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_limit_that_an_answer_names_is_waited_for()
    {
        _rest.Http.Answer(() => Sent(
            200,
            Made,
            ("X-RateLimit-Bucket", "b"),
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset-After", "1.5")));
        await CreateAsync(Channel);
        await CreateAsync(Channel);
        await CreateAsync(Another);
        _rest.Http.Seconds.ShouldBe([0, 1.5, 1.5]);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    public async Task A_refusal_is_waited_for_as_exactly_as_its_body_says(string scope)
    {
        _rest.Http.Answer(() => Sent(
            429,
            """{"message":"You are being rate limited.","retry_after":0.7,"global":false}""",
            ("Retry-After", "1"),
            ("X-RateLimit-Scope", scope),
            ("X-RateLimit-Bucket", "b")));
        await CreateAsync(Channel);
        _rest.Http.Seconds.ShouldBe([0, 0.75]);
    }

    [Fact]
    public async Task A_global_refusal_holds_the_bots_calls_back_but_no_answer_to_an_interaction()
    {
        _rest.Http.Answer(() => Sent(
            429, """{"retry_after":4.0,"global":true}""", ("Retry-After", "4"), ("X-RateLimit-Scope", "global")));
        var first = _rest.Client.CreateMessageAsync(Channel, Draft, Stop);
        var second = _rest.Client.CreateMessageAsync(Another, Draft, Stop);
        await _rest.Client.RespondAsync(
            InteractionId.Parse("9"), Token, new InteractionResponse.DeferReply(Ephemeral: true), Stop);

        _rest.Http.Calls.Select(call => call.Path).ShouldBe(
            ["/api/v10/channels/20/messages", "/api/v10/interactions/9/tok/callback"]);
        await _rest.PassAsync(Task.WhenAll(first, second));
        _rest.Http.Seconds.ShouldBe([0, 0, 4.05, 4.05]);
        _rest.Http.Tokens.ShouldBe(["Bot the.secret.token", null, "Bot the.secret.token", "Bot the.secret.token"]);
    }

    [Fact]
    public async Task A_refusal_that_is_not_discords_own_holds_everything_back()
    {
        _rest.Http.Answer(() => Text(429, "<html>error 1015</html>", "text/html", ("Retry-After", "3")));
        var first = _rest.Client.CreateMessageAsync(Channel, Draft, Stop);
        var answer = _rest.Client.RespondAsync(
            InteractionId.Parse("9"), Token, new InteractionResponse.DeferReply(Ephemeral: true), Stop);
        _rest.Http.Calls.Count.ShouldBe(1);
        await _rest.PassAsync(Task.WhenAll(first, answer));
        _rest.Http.Seconds.ShouldBe([0, 3.05, 3.05]);
    }

    [Fact]
    public async Task A_wait_beyond_the_deadline_is_not_begun()
    {
        _rest.Http.Answer(() => Sent(429, """{"retry_after":31.0}""", ("X-RateLimit-Scope", "user")));
        var refusal = await Should.ThrowAsync<DiscordRateLimitedException>(() => CreateAsync(Channel));
        refusal.RetryAfter.ShouldBe(TimeSpan.FromSeconds(31.05));
        refusal.Message.ShouldNotContain("words");
        _rest.Http.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_more_than_45_of_the_bots_calls_go_out_in_a_second_and_a_bit()
    {
        var calls = Enumerable.Range(100, 60)
            .Select(id => _rest.Client.CreateMessageAsync(ChannelId.Parse($"{id}"), Draft, Stop)).ToList();
        await _rest.PassAsync(Task.WhenAll(calls));
        _rest.Http.Seconds.Count(second => second < 1.1).ShouldBe(45);
        _rest.Http.Seconds.Count(second => second is >= 1.1 and < 1.2).ShouldBe(15);
    }

    [Fact]
    public async Task Limits_that_nobody_uses_are_forgotten()
    {
        foreach (var id in Enumerable.Range(100, 40))
        {
            await CreateAsync(ChannelId.Parse($"{id}"));
        }

        _rest.Client.Buckets.ShouldBe(40);
        _rest.Clock.Advance(TimeSpan.FromMinutes(11));
        await CreateAsync(Channel);
        _rest.Client.Buckets.ShouldBe(1);
    }

    private Task<Message> CreateAsync(ChannelId channel) =>
        _rest.PassAsync(_rest.Client.CreateMessageAsync(channel, Draft, Stop));
}
