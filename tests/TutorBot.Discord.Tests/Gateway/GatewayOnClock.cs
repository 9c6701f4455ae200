using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Rest;
using TutorBot.Discord.Tests.Loopback;
using TutorBot.Discord.Tests.Rest;
using TutorBot.Testing.Time;

namespace TutorBot.Discord.Tests.Gateway;

/// <summary>The gateway client with sockets in memory, on a clock that the test moves; chance is a half.</summary>
internal sealed class GatewayOnClock : IAsyncDisposable
{
    public const string Base = "wss://gateway.test/?v=10&encoding=json";
    public const string Resume = "wss://resume.test/?v=10&encoding=json";

    private const string Info = """
        {"url":"wss://gateway.test","shards":1,"session_start_limit":
        {"total":1000,"remaining":999,"reset_after":1000,"max_concurrency":1}}
        """;

    private readonly CancellationTokenSource _stop = new();

    public GatewayOnClock(
        GatewayPosition? position = null, int queued = 1_000, int failingLoads = 0, int failingSaves = 0)
    {
        Memory.Position = position;
        (Memory.FailingLoads, Memory.FailingSaves) = (failingLoads, failingSaves);
        Http = new ScriptedHttp(Clock) { Usual = () => ScriptedHttp.Sent(200, Info) };
        var options = new DiscordOptions
        {
            Token = "token", ApiUrl = new Uri("http://127.0.0.1/api/v10/"), QueuedEvents = queued,
        };
        var rest = new RestClient(
            new HttpMessageInvoker(Http), options, Clock, () => 0.5, NullLogger<RestClient>.Instance);
        Client = new GatewayClient(
            rest, Dialer, Sink, Memory, options, Clock, () => 0.5, NullLogger<GatewayClient>.Instance);
        Running = Client.RunAsync(_stop.Token);
    }

    public ManualClock Clock { get; } = new();

    public ScriptedHttp Http { get; }

    public ScriptedDialer Dialer { get; } = new();

    public RecordingSink Sink { get; } = new();

    public MemoryOfGateway Memory { get; } = new();

    public GatewayClient Client { get; }

    public Task<GatewayEnd> Running { get; }

    public async Task<GatewayEnd> StopAsync()
    {
        await _stop.CancelAsync();
        return await Running.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System);
    }

    /// <summary>A connection with its Hello given and its Identify or Resume taken.</summary>
    public async Task<(ScriptedSocket Socket, JsonNode Greeting)> GreetedAsync(int interval = 40_000)
    {
        var socket = await Dialer.DialledAsync();
        socket.Push($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}}}""");
        return (socket, await socket.SentAsync());
    }

    /// <summary>A connection on which events come.</summary>
    public async Task<ScriptedSocket> ReadyAsync()
    {
        var (socket, _) = await GreetedAsync();
        socket.Push("""
            {"op":0,"t":"READY","s":1,"d":{"user":{"id":"1"},"application":{"id":"1"},"guilds":[],
            "session_id":"abc","resume_gateway_url":"wss://resume.test"}}
            """);
        await Sink.UntilAsync(() => Sink.Accepted.Any(entry => entry.Event is GatewayEvent.Ready));
        return socket;
    }

    /// <summary>Waits until the next timer is due in so long, then lets it ring.</summary>
    public async Task PassAsync(double seconds)
    {
        var due = TimeSpan.FromSeconds(seconds);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(20), TimeProvider.System);
        while (await Clock.UntilTimerAsync(end.Token) != due)
        {
            end.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Clock.Advance(due);
    }

    public static string Said(long sequence, string words, string author = "3") => Event(
        sequence,
        "MESSAGE_CREATE",
        new JsonObject
        {
            ["id"] = $"{sequence}",
            ["channel_id"] = "2",
            ["content"] = words,
            ["author"] = new JsonObject { ["id"] = author, ["username"] = "somebody" },
        });

    public static string Deleted(long sequence, string channel) =>
        Event(sequence, "MESSAGE_DELETE", new JsonObject { ["id"] = "1", ["channel_id"] = channel });

    private static string Event(long sequence, string name, JsonObject data) =>
        new JsonObject { ["op"] = 0, ["t"] = name, ["s"] = sequence, ["d"] = data }.ToJsonString();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }
}
