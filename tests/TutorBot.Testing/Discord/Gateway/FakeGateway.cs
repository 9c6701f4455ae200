using System.Text.Json;
using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord.Gateway;

/// <summary>Discord's gateway, version 10, JSON. Used under the world's lock, but for the sockets' own loops.</summary>
internal sealed partial class FakeGateway(FakeDiscordOptions options)
{
    public const int Guilds = 1 << 0;
    public const int GuildMessages = 1 << 9;
    public const int DirectMessages = 1 << 12;
    private const int MessageContent = 1 << 15;
    private const int Privileged = (1 << 1) | (1 << 8) | MessageContent;
    private const int AllIntents = (1 << 26) - 1;
    private readonly List<FakeSocket> _sockets = [];
    private readonly Dictionary<string, FakeSession> _sessions = new(StringComparer.Ordinal);
    private readonly long _began = options.Time.GetTimestamp();
    private TimeSpan? _lastIdentify;
    private int _dispatched;
    private (string Name, JsonNode Data, int Intent, bool MayRead)? _held;

    /// <summary>http://127.0.0.1:port</summary>
    public string Origin { get; set; } = "";

    public FakeWorld World { get; set; } = null!;

    public FakeGatewayFaults Faults { get; } = new();

    public FakeGatewayCounts Counts { get; } = new();

    /// <summary>Sessions that have a connection now.</summary>
    public int Connected => _sessions.Values.Count(session => session.Socket is not null);

    public int Remaining => Math.Max(0, options.SessionStarts - Counts.Identifies);

    public string Url(string path) => $"ws{Origin[4..]}/{path}";

    private TimeSpan Now => options.Time.GetElapsedTime(_began);

    /// <summary>Sends an event to every session that wants it.</summary>
    /// <param name="intent">0 for events that come without one.</param>
    /// <param name="mayRead">Whether its words come without the intent for content.</param>
    public void Dispatch(string name, JsonNode data, int intent, bool mayRead = true)
    {
        _dispatched++;
        if (Faults.SwapEvery > 0 && _dispatched % Faults.SwapEvery == 0 && _held is null)
        {
            _held = (name, data.DeepClone(), intent, mayRead);
            return;
        }

        Send(name, data, intent, mayRead);
        if (Faults.RepeatEvery > 0 && _dispatched % Faults.RepeatEvery == 0)
        {
            Counts.Repeated++;
            Send(name, data, intent, mayRead);
        }

        Release();
    }

    /// <summary>Sends what was held back to come late.</summary>
    public void Release()
    {
        if (_held is { } late)
        {
            _held = null;
            Counts.Swapped++;
            Send(late.Name, late.Data, late.Intent, late.MayRead);
        }
    }

    public void CloseAll(int code) => Each(socket => socket.Close(code));

    public void CutAll() => Each(socket => socket.Cut());

    public void SilenceAll() => Each(socket => socket.Dead = true);

    public void SendToAll(string text) => Each(socket => socket.Send(text));

    /// <summary>No session can be resumed any more.</summary>
    public void ForgetSessions()
    {
        foreach (var session in _sessions.Values.Where(session => session.Socket is null).ToList())
        {
            _sessions.Remove(session.Id);
        }

        Faults.ForgetLater = _sessions.Keys.ToHashSet(StringComparer.Ordinal);
    }

    private void Each(Action<FakeSocket> act)
    {
        foreach (var socket in _sockets.ToList())
        {
            act(socket);
        }
    }

    private void Send(string name, JsonNode data, int intent, bool mayRead)
    {
        foreach (var session in _sessions.Values.Where(known => intent == 0 || (known.Intents & intent) != 0))
        {
            var shown = mayRead || (session.Intents & MessageContent) != 0 ? data : Blank(data);
            session.Send(name, shown);
        }
    }

    private static JsonObject Blank(JsonNode data)
    {
        var blank = data.DeepClone().AsObject();
        blank["content"] = "";
        foreach (var list in new[] { "embeds", "attachments", "components" })
        {
            blank[list] = new JsonArray();
        }

        return blank;
    }

    private static string Frame(int op, JsonNode? data) => new JsonObject { ["op"] = op, ["d"] = data }.ToJsonString();

    private static JsonObject? Parse(byte[] message)
    {
        try
        {
            return JsonNode.Parse(message) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
