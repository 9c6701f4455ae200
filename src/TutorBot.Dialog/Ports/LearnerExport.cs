using System.Text.Json;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Ports;

/// <summary>Writes all that is kept of a learner, readable by anyone.</summary>
public sealed class LearnerExport(IConversationStore store)
{
    private const int Page = 100;

    /// <summary>Writes one JSON object: the learner's sessions, each with its turns and with where it stands.</summary>
    public async Task WriteAsync(LearnerId learner, Stream to, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true });
        await WriteAsync(learner, json, stop);
        await json.FlushAsync(stop);
    }

    public async Task WriteAsync(LearnerId learner, Utf8JsonWriter json, CancellationToken stop)
    {
        json.WriteStartObject();
        json.WriteString("learner", learner.Value);
        json.WriteStartArray("sessions");
        foreach (var session in await store.SessionsOfAsync(learner, stop))
        {
            await WriteAsync(session, json, stop);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private async Task WriteAsync(SessionId session, Utf8JsonWriter json, CancellationToken stop)
    {
        json.WriteStartObject();
        json.WriteString("pack", session.Pack.Value);
        json.WriteString("class", session.Class.Value);
        json.WriteStartArray("turns");
        var after = 0L;
        while (await store.ReadTurnsAsync(session, after, Page, stop) is { IsEmpty: false } turns)
        {
            foreach (var turn in turns)
            {
                JsonSerializer.Serialize(json, turn, TurnJson.Default.CommittedTurn);
            }

            after = turns[^1].Sequence;
            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
        json.WritePropertyName("state");
        var stored = await store.LoadAsync(session, stop);
        JsonSerializer.Serialize(json, stored.State, TurnJson.Default.SessionState);
        json.WriteEndObject();
    }
}
