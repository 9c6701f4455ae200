using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.World;

/// <summary>Builds what a command sends, from the command as the bot registered it.</summary>
internal sealed class CommandData(FakeWorld world)
{
    private const int Attachment = 11;

    /// <param name="focused">The option that is being typed; null for a command that is sent.</param>
    /// <exception cref="InvalidOperationException">The bot registered no such command or option.</exception>
    public JsonObject Of(
        string command, IReadOnlyDictionary<string, object> options, FakeChannel channel, string? focused = null)
    {
        var words = command.Split(' ');
        var registered = Find(words[0], 1, channel);
        var resolved = new JsonObject();
        return new JsonObject
        {
            ["id"] = registered["id"]!.DeepClone(),
            ["name"] = words[0],
            ["type"] = 1,
            ["options"] = Options(registered, words[1..], options, resolved, focused),
            ["resolved"] = resolved,
        };
    }

    public JsonObject Menu(string command, FakeMessage message) => new()
    {
        ["id"] = Find(command, 3, message.Channel)["id"]!.DeepClone(),
        ["name"] = command,
        ["type"] = 3,
        ["target_id"] = message.Id,
        ["resolved"] = new JsonObject
        {
            ["messages"] = new JsonObject { [message.Id] = message.Wire.DeepClone() },
        },
    };

    private JsonObject Find(string name, int type, FakeChannel channel) =>
        world.Commands.GetValueOrDefault(channel.Guild?.Id ?? "", [])
            .Concat(world.Commands.GetValueOrDefault("", []))
            .FirstOrDefault(known => (string?)known["name"] == name && (int?)known["type"] == type)
        ?? throw new InvalidOperationException($"The bot registered no command {name}.");

    private JsonArray Options(
        JsonObject holder,
        string[] words,
        IReadOnlyDictionary<string, object> given,
        JsonObject resolved,
        string? focused)
    {
        var known = (holder["options"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (words is [var word, .. var rest])
        {
            var inner = known.FirstOrDefault(option => (string?)option["name"] == word)
                ?? throw new InvalidOperationException($"The bot registered no subcommand {word}.");
            return [new JsonObject
            {
                ["name"] = word,
                ["type"] = inner["type"]!.DeepClone(),
                ["options"] = Options(inner, rest, given, resolved, focused),
            }];
        }

        return new JsonArray([.. given.Select(entry => (JsonNode)Option(
            known.FirstOrDefault(option => (string?)option["name"] == entry.Key)
                ?? throw new InvalidOperationException($"The bot registered no option {entry.Key}."),
            entry.Value,
            resolved,
            focused))]);
    }

    private JsonObject Option(JsonObject known, object value, JsonObject resolved, string? focused)
    {
        var option = new JsonObject
        {
            ["name"] = known["name"]!.DeepClone(),
            ["type"] = known["type"]!.DeepClone(),
            ["value"] = (int)known["type"]! == Attachment ? File((FakeFile)value, resolved) : Plain(value),
        };
        if ((string?)known["name"] == focused)
        {
            option["focused"] = true;
        }

        return option;
    }

    private static JsonNode? Plain(object value) => value switch
    {
        bool flag => flag,
        int number => number,
        double number => number,
        _ => value.ToString(),
    };

    private JsonNode File(FakeFile file, JsonObject resolved)
    {
        var wire = world.KeepOne(file);
        var id = (string)wire["id"]!;
        var files = (resolved["attachments"] ??= new JsonObject()).AsObject();
        files[id] = wire;
        return id;
    }
}
