using System.Text.Json;
using System.Text.Json.Nodes;
using TutorBot.Discord.Json;

namespace TutorBot.Discord.Commands;

/// <summary>
/// Compares what an app describes with what Discord holds. Discord adds fields and fills in defaults, so both are
/// brought to one form first, and where and how a command may be used is compared only if the app says it.
/// </summary>
internal static class CommandComparison
{
    private static readonly string[] Lists = ["options", "choices"];
    private static readonly string[] Sets = ["contexts", "integration_types"];

    private static readonly string[] Fields =
    [
        "name", "description", "name_localizations", "description_localizations", "options", "choices", "value",
        "required", "autocomplete", "min_length", "max_length", "min_value", "max_value",
        "default_member_permissions", "contexts", "integration_types",
    ];

    /// <returns>The names of commands that are new, changed or gone.</returns>
    public static IReadOnlyList<string> Differences(
        IReadOnlyList<CommandDefinition> wanted, IReadOnlyList<RegisteredCommand> held)
    {
        var left = held.ToDictionary(command => (command.Kind, command.Name));
        var differences = new List<string>();
        foreach (var command in wanted)
        {
            if (!left.Remove((command.Type, command.Name), out var same) || !Same(command, same.Raw))
            {
                differences.Add(command.Name);
            }
        }

        differences.AddRange(left.Keys.Select(key => key.Name));
        return differences;
    }

    private static bool Same(CommandDefinition wanted, JsonElement held)
    {
        var ours = Canonical(JsonSerializer.SerializeToElement(wanted, DiscordJson.Default.CommandDefinition));
        var theirs = Canonical(held);
        foreach (var unsaid in Sets.Where(field => !ours.ContainsKey(field)))
        {
            theirs.Remove(unsaid);
        }

        return JsonNode.DeepEquals(ours, theirs);
    }

    private static JsonObject Canonical(JsonElement value)
    {
        var canonical = new JsonObject { ["type"] = Kind(value) };
        foreach (var field in Fields)
        {
            if (value.TryGetProperty(field, out var found) && Canonical(field, found) is { } said)
            {
                canonical[field] = said;
            }
        }

        return canonical;
    }

    private static int Kind(JsonElement value) =>
        value.TryGetProperty("type", out var type) && type.TryGetInt32(out var number) ? number : 1;

    /// <returns>Null for what is the same as nothing.</returns>
    private static JsonNode? Canonical(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() == 0 => null,
        JsonValueKind.Array when Lists.Contains(field) =>
            new JsonArray([.. value.EnumerateArray().Select(part => (JsonNode)Canonical(part))]),
        JsonValueKind.Array => new JsonArray(
            [.. value.EnumerateArray().Select(part => part.GetInt32()).Order().Select(part => (JsonNode)part)]),
        JsonValueKind.Object => Words(value),
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? JsonValue.Create(text) : null,
        JsonValueKind.Number => JsonValue.Create(value.GetDouble()),
        JsonValueKind.True => JsonValue.Create(true),
        _ => null,
    };

    private static JsonObject? Words(JsonElement value)
    {
        var words = new JsonObject();
        foreach (var entry in value.EnumerateObject().Where(entry => entry.Value.ValueKind == JsonValueKind.String))
        {
            words[entry.Name] = entry.Value.GetString();
        }

        return words.Count == 0 ? null : words;
    }
}
