using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TutorBot.Testing.Teams;

public sealed partial class FakeTeams
{
    /// <summary>No measure of speed: only so that a test that waits in vain says for what.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private readonly ConcurrentQueue<BotCall> _calls = new();
    private readonly ConcurrentQueue<ConnectorFault> _faults = new();
    private readonly ConcurrentDictionary<string, string> _opened = new(StringComparer.Ordinal);
    private TaskCompletionSource _called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _messages;

    /// <summary>All that the bot asked of the connector, also what was failed.</summary>
    public ImmutableArray<BotCall> Calls => [.. _calls];

    /// <summary>While true, whoever shows no token of the login is refused.</summary>
    public bool AsksForToken { get; set; } = true;

    /// <summary>Decides on each message whether it fails; null lets it through.</summary>
    public Func<ConnectorFault?>? Weather { get; set; }

    /// <summary>Fails the next calls in this order.</summary>
    public void Fail(params ReadOnlySpan<ConnectorFault> faults)
    {
        foreach (var fault in faults)
        {
            _faults.Enqueue(fault);
        }
    }

    /// <summary>The messages that arrived in a conversation, in order.</summary>
    public ImmutableArray<JsonElement> Messages(string conversation) =>
        [.. _calls.Where(call => call.IsMessage && call.Conversation == conversation).Select(call => call.Body)];

    /// <summary>Completes when the calls are as wanted.</summary>
    /// <exception cref="TimeoutException">They are not after a long while; names what was called.</exception>
    public async Task UntilAsync(Func<FakeTeams, bool> wanted, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await WaitAsync(wanted, patience.Token);
        }
        catch (OperationCanceledException fault) when (!stop.IsCancellationRequested)
        {
            var last = _calls.TakeLast(20).Select(call => $"{call.Method} {call.Conversation} {call.Body}");
            throw new TimeoutException(
                "What was waited for did not come. The last calls:\n" + string.Join('\n', last), fault);
        }
    }

    private async Task WaitAsync(Func<FakeTeams, bool> wanted, CancellationToken stop)
    {
        while (true)
        {
            var called = Volatile.Read(ref _called).Task;
            if (wanted(this))
            {
                return;
            }

            await called.WaitAsync(stop);
        }
    }

    private void MapConnector(string conversations)
    {
        _app.MapPost(conversations, request => TakeAsync(request, "", ""));
        foreach (var method in new[] { "POST", "PUT", "DELETE" })
        {
            _app.MapMethods(conversations + "/{conversation}/activities/{message?}", [method], TakeAsync);
        }
    }

    private Task TakeAsync(HttpContext context) => TakeAsync(
        context,
        Uri.UnescapeDataString((string)context.Request.RouteValues["conversation"]!),
        Uri.UnescapeDataString((string?)context.Request.RouteValues["message"] ?? ""));

    private async Task TakeAsync(HttpContext context, string conversation, string message)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var body = text.Length > 0 ? JsonDocument.Parse(text).RootElement.Clone() : default;
        var fault = _faults.TryDequeue(out var planned) ? planned : Weather?.Invoke();
        var bearer = request.Headers.Authorization.ToString();
        var authorized = !AsksForToken || _tokens.Any(token => bearer == "Bearer " + token);
        var kept = authorized && fault is not (ConnectorFault.Status or ConnectorFault.CutOff);
        var answer = authorized ? Answer(request.Method, conversation, body) : new JsonObject();
        Keep(new BotCall(request.Method, conversation, message, bearer, body, !kept));
        await AnswerAsync(context, authorized ? fault : new ConnectorFault.Status(401), answer);
    }

    private void Keep(BotCall call)
    {
        _calls.Enqueue(call);
        Interlocked.Exchange(
            ref _called, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    private JsonObject Answer(string method, string conversation, JsonElement body)
    {
        if (conversation.Length > 0)
        {
            return new JsonObject { ["id"] = $"m-{Interlocked.Increment(ref _messages)}" };
        }

        var member = method == "POST" ? body.GetProperty("members")[0].GetProperty("id").GetString()! : "";
        return new JsonObject { ["id"] = _opened.GetOrAdd(member, "a:" + member[3..].Replace("person", "personal")) };
    }

    private static async Task AnswerAsync(HttpContext context, ConnectorFault? fault, JsonObject answer)
    {
        switch (fault)
        {
            case ConnectorFault.CutOff or ConnectorFault.LostAnswer:
                context.Abort();
                return;
            case ConnectorFault.Silence:
                var closed = new TaskCompletionSource();
                await using (context.RequestAborted.Register(() => closed.TrySetResult()))
                {
                    await closed.Task;
                }

                return;
            case ConnectorFault.Status status:
                context.Response.StatusCode = status.Number;
                context.Response.Headers.RetryAfter = status.RetryAfter;
                await context.Response.WriteAsync(status.Code is { } code
                    ? new JsonObject { ["error"] = new JsonObject { ["code"] = code } }.ToJsonString()
                    : "<html><body>Sorry</body></html>");
                return;
            default:
                context.Response.StatusCode = StatusCodes.Status201Created;
                await context.Response.WriteAsync(answer.ToJsonString());
                return;
        }
    }
}
