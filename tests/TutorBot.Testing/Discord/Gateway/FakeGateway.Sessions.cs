using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.Gateway;

internal sealed partial class FakeGateway
{
    private void Identify(FakeSocket socket, JsonObject data)
    {
        if (Refusal(data) is { } code)
        {
            socket.Close(code);
            return;
        }

        Counts.Identifies++;
        var soon = _lastIdentify is { } last && Now - last < options.IdentifySpacing;
        _lastIdentify = Now;
        if (soon || Remaining == 0)
        {
            socket.Send(Frame(9, false));
            return;
        }

        var session = new FakeSession(Guid.NewGuid().ToString("N"), (int)data["intents"]!) { Socket = socket };
        _sessions[session.Id] = session;
        if (Faults.NoReady)
        {
            return;
        }

        session.Send("READY", Ready(session, data["shard"]?.DeepClone()));
        foreach (var guild in World.Guilds.Values.Where(_ => (session.Intents & Guilds) != 0))
        {
            session.Send("GUILD_CREATE", World.Available(guild));
        }
    }

    private int? Refusal(JsonObject data)
    {
        if (Token(data) != options.Token)
        {
            return 4004;
        }

        if (data["shard"] is JsonArray shard && (int)shard[0]! >= (int)shard[1]!)
        {
            return 4010;
        }

        if (data["intents"] is not JsonValue value || !value.TryGetValue<int>(out var intents)
            || (intents & ~AllIntents) != 0)
        {
            return 4013;
        }

        return (intents & Privileged & ~options.PrivilegedIntents) == 0 ? null : 4014;
    }

    private void Resume(FakeSocket socket, JsonObject data)
    {
        if (Token(data) != options.Token)
        {
            socket.Close(4004);
            return;
        }

        var known = _sessions.GetValueOrDefault((string?)data["session_id"] ?? "");
        var sequence = (long?)data["seq"] ?? 0;
        if (known is null || (known.Socket is null && Now - known.Left > options.SessionLife))
        {
            Counts.ResumesRefused++;
            socket.Send(Frame(9, false));
            return;
        }

        if (sequence > known.Sequence)
        {
            socket.Close(4007);
            return;
        }

        // A connection that is still open gives way to the new one.
        known.Socket?.Cut();
        known.Socket = socket;
        if (Faults.NoReady)
        {
            return;
        }

        Counts.Resumes++;
        Counts.Replayed += known.Replay(sequence);
        known.Send("RESUMED", new JsonObject { ["_trace"] = new JsonArray() });
    }

    private static string Token(JsonObject data)
    {
        var token = (string?)data["token"] ?? "";
        return token.StartsWith("Bot ", StringComparison.Ordinal) ? token[4..] : token;
    }

    private JsonObject Ready(FakeSession session, JsonNode? shard) => new()
    {
        ["v"] = 10,
        ["user_settings"] = new JsonObject(),
        ["user"] = World.Bot.Wire(),
        ["session_type"] = "normal",
        ["session_id"] = session.Id,
        ["resume_gateway_url"] = Url("resume"),
        ["relationships"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["guilds"] = new JsonArray([.. World.Guilds.Values.Select(guild =>
            (JsonNode)new JsonObject { ["id"] = guild.Id, ["unavailable"] = true })]),
        ["guild_join_requests"] = new JsonArray(),
        ["geo_ordered_rtc_regions"] = new JsonArray(),
        ["application"] = new JsonObject { ["id"] = World.ApplicationId, ["flags"] = 0 },
        ["shard"] = shard,
        ["_trace"] = new JsonArray(),
    };
}
