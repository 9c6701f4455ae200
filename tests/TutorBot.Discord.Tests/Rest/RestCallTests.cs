using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using static TutorBot.Discord.Tests.Rest.RestOnClock;
using static TutorBot.Discord.Tests.Rest.ScriptedHttp;

namespace TutorBot.Discord.Tests.Rest;

public sealed class RestCallTests
{
    private static readonly MessageDraft Draft = MessageDraft.OfText("a learner's words");
    private static readonly ApplicationId App = ApplicationId.Parse("7");
    private static readonly InteractionToken Token = new("tok");
    private readonly RestOnClock _rest = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_nonce_goes_with_every_attempt_and_another_with_the_next_message()
    {
        _rest.Http.Answer(() => Text(502, "bad", "text/html")).Answer(() => Text(503, "bad", "text/html"));
        await CreateAsync(Draft);
        await CreateAsync(Draft);
        var nonces = _rest.Http.Calls.Select(call => Nonce(call.Body)).ToList();
        nonces.Count.ShouldBe(4);
        nonces.Take(3).Distinct().Count().ShouldBe(1);
        nonces[0].Length.ShouldBeInRange(1, 25);
        nonces[3].ShouldNotBe(nonces[0]);
        _rest.Http.Calls.ShouldAllBe(call => call.Body.Contains("\"enforce_nonce\":true"));
    }

    [Fact]
    public async Task A_nonce_that_is_given_is_kept()
    {
        await CreateAsync(Draft with { Nonce = "o-17" });
        Nonce(_rest.Http.Calls[0].Body).ShouldBe("o-17");
    }

    [Fact]
    public async Task It_is_tried_four_times_with_growing_pauses_and_then_given_up()
    {
        _rest.Http.Usual = () => Text(503, "down", "text/html");
        var fault = await Should.ThrowAsync<DiscordUnavailableException>(() => CreateAsync(Draft));
        fault.Route.ShouldBe("POST channels/{channel}/messages");
        _rest.Http.Calls.Count.ShouldBe(4);
        var pauses = _rest.Http.Seconds.Zip(_rest.Http.Seconds.Skip(1), (one, next) => next - one).ToList();
        pauses[0].ShouldBeInRange(0.25, 0.75);
        pauses[1].ShouldBeInRange(0.5, 1.5);
        pauses[2].ShouldBeInRange(1, 3);
    }

    [Fact]
    public async Task What_has_no_nonce_is_repeated_only_where_it_cannot_have_arrived()
    {
        _rest.Http.Answer(() => Text(502, "bad", "text/html"));
        await Should.ThrowAsync<DiscordUnavailableException>(() => FollowUpAsync());
        _rest.Http.Calls.Count.ShouldBe(1);

        _rest.Http.Answer(() => throw new HttpRequestException(HttpRequestError.ConnectionError));
        await FollowUpAsync();
        _rest.Http.Calls.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_wrong_token_is_used_once_and_never_shown()
    {
        _rest.Http.Usual = () => Sent(401, """{"message":"401: Unauthorized","code":0}""");
        await Should.ThrowAsync<DiscordUnauthorizedException>(() => CreateAsync(Draft));
        var again = await Should.ThrowAsync<DiscordUnauthorizedException>(() => _rest.Client.GetSelfAsync(Stop));
        _rest.Http.Calls.Count.ShouldBe(1);
        (again + _rest.Log.Text).ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_refusal_names_route_code_and_fields_but_no_words()
    {
        const string Body = """
            {"code":50035,"message":"Invalid Form Body","errors":{"components":{"0":{"content":{"_errors":
            [{"code":"BASE_TYPE_BAD_LENGTH","message":"a learner's words"}]}}}}}
            """;
        _rest.Http.Answer(() => Sent(400, Body));
        var refusal = await Should.ThrowAsync<DiscordApiException>(() => CreateAsync(Draft));
        refusal.Code.ShouldBe(DiscordErrorCode.InvalidFormBody);
        refusal.Fields.ShouldBe(["components.0.content: BASE_TYPE_BAD_LENGTH"]);
        (refusal + _rest.Log.Text).ShouldNotContain("learner");
    }

    [Fact]
    public async Task A_channel_that_is_closed_to_the_bot_is_not_asked_again_for_ten_minutes()
    {
        _rest.Http.Answer(() => Sent(403, """{"code":50001,"message":"Missing Access"}"""));
        await Should.ThrowAsync<DiscordApiException>(() => CreateAsync(Draft));
        var again = await Should.ThrowAsync<DiscordApiException>(
            () => _rest.PassAsync(_rest.Client.ShowTypingAsync(Channel, Stop)));
        again.Code.ShouldBe(DiscordErrorCode.MissingAccess);
        _rest.Http.Calls.Count.ShouldBe(1);
        _rest.Clock.Advance(TimeSpan.FromMinutes(10));
        await CreateAsync(Draft);
        _rest.Http.Calls.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(50007)]
    [InlineData(50278)]
    public async Task Closed_direct_messages_are_told_and_may_be_tried_again(int code)
    {
        _rest.Http.Answer(() => Sent(403, $$"""{"code":{{code}},"message":"no"}"""));
        (await Should.ThrowAsync<DiscordApiException>(() => CreateAsync(Draft))).IsClosedDirectMessage.ShouldBeTrue();
        await CreateAsync(Draft);
    }

    [Fact]
    public async Task Nothing_that_is_sent_can_ping_anyone()
    {
        var answer = new InteractionResponse.Reply(Draft);
        await CreateAsync(Draft);
        await FollowUpAsync();
        await _rest.PassAsync(_rest.Client.EditOriginalAsync(App, Token, Draft, Stop));
        await _rest.PassAsync(_rest.Client.RespondAsync(InteractionId.Parse("1"), Token, answer, Stop));
        _rest.Http.Calls.Count.ShouldBe(4);
        _rest.Http.Calls.ShouldAllBe(call => call.Body.Contains("\"allowed_mentions\":{\"parse\":[]}"));
    }

    [Fact]
    public async Task Files_are_sent_anew_with_every_attempt()
    {
        _rest.Http.Answer(() => Text(502, "bad", "text/html"));
        var file = new FileUpload("notes.txt", "content of the file"u8.ToArray(), "text/plain");
        await CreateAsync(Draft with { Files = [file] });
        _rest.Http.Calls.Count.ShouldBe(2);
        _rest.Http.Calls.ShouldAllBe(call => call.Body.Contains("content of the file")
            && call.Body.Contains("name=\"files[0]\"") && call.Body.Contains("payload_json"));
    }

    [Fact]
    public async Task What_discord_would_refuse_is_not_sent()
    {
        await Should.ThrowAsync<DraftRefusedException>(() => CreateAsync(MessageDraft.OfText(new string('x', 2_001))));
        _rest.Http.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Messages_of_a_channel_go_out_in_the_order_they_were_given()
    {
        _rest.Http.Gate = new TaskCompletionSource();
        var calls = Enumerable.Range(100, 40).Select(number => _rest.Client.CreateMessageAsync(
            Channel, MessageDraft.OfText($"number {number}"), Stop)).ToList();
        _rest.Http.Gate.SetResult();
        await Task.WhenAll(calls);
        _rest.Http.Calls.Select(call => call.Body.Split("number ")[1][..3])
            .ShouldBe(Enumerable.Range(100, 40).Select(number => $"{number}"));
    }

    [Fact]
    public async Task Files_are_loaded_from_discords_addresses_only_and_never_more_than_asked_for()
    {
        _rest.Http.Usual = () => Text(200, "12345", "text/plain");
        (await LoadAsync("http://127.0.0.1/attachments/1/x.txt", 5)).ShouldBeOfType<AttachmentDownload.Loaded>()
            .Content.ToArray().ShouldBe("12345"u8.ToArray());
        (await LoadAsync("http://127.0.0.1/attachments/1/x.txt", 4)).ShouldBeOfType<AttachmentDownload.TooLarge>();
        (await LoadAsync("http://10.0.0.1/x.txt", 5)).ShouldBeOfType<AttachmentDownload.Gone>();
        (await LoadAsync("file:///etc/passwd", 5)).ShouldBeOfType<AttachmentDownload.Gone>();
        _rest.Http.Tokens.ShouldBe([null, null]);
    }

    private Task<AttachmentDownload> LoadAsync(string url, int limit) => _rest.Client.DownloadAsync(
        new Attachment { Id = AttachmentId.Parse("1"), Url = url }, limit, Stop);

    private Task<Message> CreateAsync(MessageDraft draft) =>
        _rest.PassAsync(_rest.Client.CreateMessageAsync(Channel, draft, Stop));

    private Task<Message> FollowUpAsync() => _rest.PassAsync(_rest.Client.FollowUpAsync(App, Token, Draft, Stop));

    private static string Nonce(string body) => body.Split("\"nonce\":\"")[1].Split('"')[0];
}
