using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.World;

/// <summary>A message as it stands now.</summary>
public sealed class FakeMessage
{
    private const int EphemeralFlag = 1 << 6;

    internal FakeMessage(string id, FakeChannel channel, FakeUser author, JsonObject wire)
    {
        Id = id;
        Channel = channel;
        Author = author;
        Wire = wire;
    }

    public string Id { get; }

    public FakeChannel Channel { get; }

    public FakeUser Author { get; }

    public bool FromBot => Author.Bot;

    public bool Deleted { get; internal set; }

    /// <summary>How often it was edited.</summary>
    public int Edits { get; internal set; }

    public string Content => (string?)Wire["content"] ?? "";

    public string? Nonce => Wire["nonce"]?.ToString();

    public int Flags => (int?)Wire["flags"] ?? 0;

    public bool Ephemeral => (Flags & EphemeralFlag) != 0;

    /// <summary>Still the promise of an answer.</summary>
    public bool Loading { get; internal set; }

    /// <summary>All of it, as Discord would send it.</summary>
    public JsonObject Wire { get; }

    /// <summary>The names of the files at it.</summary>
    public IReadOnlyList<string> Files =>
        [.. (Wire["attachments"] as JsonArray ?? []).Select(file => (string?)file!["filename"] ?? "")];

    /// <summary>All that can be read: the words, or those of every text component in order.</summary>
    public string Text => Content.Length > 0
        ? Content
        : string.Join('\n', Components().Where(part => (int?)part["type"] == 10).Select(part => part["content"]));

    /// <summary>What can be pressed, by custom id, with its label.</summary>
    public IReadOnlyList<(string Id, string Label, bool Disabled)> Buttons =>
        [.. Components()
            .Where(part => (int?)part["type"] == 2 && part["custom_id"] is not null)
            .Select(part => (
                (string?)part["custom_id"] ?? "", (string?)part["label"] ?? "", (bool?)part["disabled"] ?? false))];

    internal string? InteractionToken { get; set; }

    /// <summary>Every component, the nested ones after the one that holds them.</summary>
    public IEnumerable<JsonObject> Components() => Flat(Wire["components"] as JsonArray);

    internal static IEnumerable<JsonObject> Flat(JsonArray? components)
    {
        foreach (var part in (components ?? []).OfType<JsonObject>())
        {
            yield return part;
            var single = new[] { part["accessory"], part["component"] }.OfType<JsonObject>();
            foreach (var inner in Flat(part["components"] as JsonArray).Concat(single.SelectMany(One)))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<JsonObject> One(JsonObject part) =>
        Flat(part["components"] as JsonArray).Prepend(part);
}
