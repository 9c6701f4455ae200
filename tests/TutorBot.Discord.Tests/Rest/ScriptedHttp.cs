using System.Net;
using System.Text;
using TutorBot.Testing.Time;

namespace TutorBot.Discord.Tests.Rest;

/// <summary>Answers calls as a test says, in order, and keeps when each came and what it held.</summary>
internal sealed class ScriptedHttp(ManualClock clock) : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    public List<(string Method, string Path, string Body, DateTimeOffset At)> Calls { get; } = [];

    /// <summary>Holds every call until it is opened.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public List<string?> Tokens { get; } = [];

    /// <summary>What is answered where nothing is scripted.</summary>
    public Func<HttpResponseMessage> Usual { get; set; } = () => Sent(200, """{"id":"1","channel_id":"2"}""");

    public ScriptedHttp Answer(Func<HttpResponseMessage> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public static HttpResponseMessage Sent(int status, string body, params (string Name, string Value)[] headers) =>
        Text(status, body, "application/json", headers);

    public static HttpResponseMessage Text(
        int status, string body, string type, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, type),
        };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    /// <summary>The times of the calls, from the first.</summary>
    public IReadOnlyList<double> Seconds => [.. Calls.Select(call => (call.At - Calls[0].At).TotalSeconds)];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await (Gate?.Task ?? Task.CompletedTask);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (Calls)
        {
            Calls.Add((request.Method.Method, request.RequestUri!.PathAndQuery, body, clock.GetUtcNow()));
            Tokens.Add(request.Headers.TryGetValues("Authorization", out var token) ? token.Single() : null);
            return _answers.TryDequeue(out var next) ? next() : Usual();
        }
    }
}
