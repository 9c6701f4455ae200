using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>
/// Keeps our bot's calls in the folder that <c>TUTORBOT_DISCORD_CALLS</c> names, one a line, so that they can be held
/// against Discord's own description of its interface.
/// </summary>
internal sealed class RequestLog
{
    private readonly string? _file = Environment.GetEnvironmentVariable("TUTORBOT_DISCORD_CALLS") is { Length: > 0 } at
        ? Path.Combine(at, $"{Guid.NewGuid():N}.jsonl")
        : null;

    public void Write(RecordedRequest request)
    {
        if (_file is null || !request.IsOurs)
        {
            return;
        }

        var line = new JsonObject
        {
            ["method"] = request.Method,
            ["path"] = request.Path,
            ["query"] = request.Query,
            ["status"] = request.Status,
            ["body"] = request.Body is { } body ? JsonNode.Parse(body) : null,
        };
        File.AppendAllText(_file, line.ToJsonString() + "\n");
    }
}
