using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TutorBot.Teams.Endpoint;
using TutorBot.Testing.Teams;

namespace TutorBot.Teams.Tests.Endpoint;

public sealed class GateTests
{
    private static Task<EndpointOnTrial> LocalAsync() =>
        EndpointOnTrial.StartAsync((_, _) => new TeamsAccess.Local(), "localhost", "127.0.0.1");

    [Fact]
    public async Task While_not_set_up_even_a_good_token_is_refused()
    {
        await using var trial = await EndpointOnTrial.StartAsync((_, _) => new TeamsAccess.Closed());
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.Forbidden);
        trial.Receiver.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Local_mode_needs_no_token()
    {
        await using var trial = await LocalAsync();
        using var answer = await trial.PostAsync("""{"type":"message","text":"hi"}""", token: null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        trial.Receiver.Received.ShouldHaveSingleItem().Text.ShouldBe("hi");
    }

    [Theory]
    [InlineData("Origin", "http://127.0.0.1:5080")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("X-Forwarded-For", "192.0.2.1")]
    [InlineData("X-Forwarded-Host", "bot.example")]
    public async Task Local_mode_refuses_browsers_and_proxies(string header, string value)
    {
        await using var trial = await LocalAsync();
        using var answer = await trial.PostAsync(
            """{"type":"message"}""", token: null, request => request.Headers.Add(header, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        trial.Receiver.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_foreign_name_is_refused()
    {
        await using var trial = await LocalAsync();
        using var answer = await trial.PostAsync(
            """{"type":"message"}""", token: null, request => request.Headers.Host = "rebound.example");
        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("Application/JSON; charset=utf-8", HttpStatusCode.OK)]
    public async Task Only_json_is_read(string type, HttpStatusCode status)
    {
        await using var trial = await LocalAsync();
        using var answer = await trial.PostAsync("{}", token: null, request =>
        {
            request.Content = new StringContent("""{"type":"message"}""", Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        });
        answer.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":\"message\"")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var trial = await LocalAsync();
        using var answer = await trial.PostAsync(body, token: null);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_too_long_is_refused_whether_or_not_it_says_so(bool chunked)
    {
        await using var trial = await LocalAsync();
        var body = $$"""{"type":"message","text":"{{new string('x', TeamsGate.LongestBody)}}"}""";
        using var answer = await trial.PostAsync(
            body, token: null, request => request.Headers.TransferEncodingChunked = chunked);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        trial.Receiver.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_kinds_are_acknowledged()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        var activity = TeamsActivity.Of(trial.Teams, "somethingNew", 1, "1", "a:1", "personal");
        using var answer = await trial.PostAsync(activity.ToJsonString(), trial.Teams.Token());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        trial.Counted["Other"].ShouldBe(1);
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response_and_an_unknown_one_with_501()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        trial.Receiver.Answer = activity => activity.Name == "known"
            ? new ActivityAnswer.Invoked(new JsonObject { ["task"] = 1 })
            : new ActivityAnswer.NotKnown();
        using var known = await PostInvokeAsync(trial, "known");
        known.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await known.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"task":1}""");
        using var unknown = await PostInvokeAsync(trial, "unknown");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Fact]
    public async Task A_failure_asks_Teams_to_come_again_and_logs_no_words()
    {
        await using var trial = await EndpointOnTrial.StartAsync();
        trial.Receiver.Answer = activity => throw new InvalidDataException(activity.Text);
        (await trial.SayAsync()).ShouldBe(HttpStatusCode.ServiceUnavailable);
        trial.Log.Text.ShouldContain(nameof(InvalidDataException));
        trial.Log.Text.ShouldNotContain("hello");
    }

    private static Task<HttpResponseMessage> PostInvokeAsync(EndpointOnTrial trial, string name) => trial.PostAsync(
        TeamsActivity.Invoked(trial.Teams, 1, name, name, new JsonObject()).ToJsonString(), trial.Teams.Token());
}
