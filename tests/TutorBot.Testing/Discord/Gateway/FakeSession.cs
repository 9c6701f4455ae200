using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.Gateway;

/// <summary>A session: what was sent in it, so that it can be replayed.</summary>
internal sealed class FakeSession(string id, int intents)
{
    public string Id { get; } = id;

    public int Intents { get; } = intents;

    public long Sequence { get; private set; }

    /// <summary>The connection that carries it; null between connections.</summary>
    public FakeSocket? Socket { get; set; }

    /// <summary>When it lost its connection.</summary>
    public TimeSpan Left { get; set; }

    private List<(long Sequence, string Text)> Sent { get; } = [];

    public void Send(string name, JsonNode data)
    {
        var frame = new JsonObject { ["op"] = 0, ["t"] = name, ["s"] = ++Sequence, ["d"] = data.DeepClone() };
        var text = frame.ToJsonString();
        Sent.Add((Sequence, text));
        Socket?.Send(text);
    }

    /// <returns>How many were missed.</returns>
    public int Replay(long after)
    {
        var missed = Sent.Where(sent => sent.Sequence > after).ToList();
        missed.ForEach(sent => Socket?.Send(sent.Text));
        return missed.Count;
    }
}
