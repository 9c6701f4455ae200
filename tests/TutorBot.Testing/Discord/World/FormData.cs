using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.World;

/// <summary>Builds what a filled-in form sends (Component Reference, "Label Interaction Response Structure").</summary>
internal static class FormData
{
    public static JsonObject Of(JsonObject modal, IReadOnlyDictionary<string, object> fields) => new()
    {
        ["custom_id"] = modal["custom_id"]!.DeepClone(),
        ["components"] = new JsonArray([.. modal["components"]!.AsArray()
            .OfType<JsonObject>()
            .Where(part => part["component"] is JsonObject)
            .Select((part, number) => (JsonNode)Labelled(part["component"]!.AsObject(), number, fields))]),
    };

    private static JsonObject Labelled(JsonObject field, int number, IReadOnlyDictionary<string, object> fields)
    {
        var id = (string?)field["custom_id"] ?? "";
        var filled = new JsonObject
        {
            ["type"] = field["type"]!.DeepClone(), ["id"] = number + 100, ["custom_id"] = id,
        };
        Fill(filled, (int)field["type"]!, fields.GetValueOrDefault(id));
        return new JsonObject { ["type"] = 18, ["id"] = number + 1, ["component"] = filled };
    }

    private static void Fill(JsonObject filled, int type, object? value)
    {
        switch (type)
        {
            case 4:
                filled["value"] = value as string ?? "";
                break;
            case 21:
                filled["value"] = value as string;
                break;
            case 23:
                filled["value"] = value is true;
                break;
            default:
                var values = value is string one ? [one] : value as IEnumerable<string> ?? [];
                filled["values"] = new JsonArray([.. values.Select(text => (JsonNode)text)]);
                break;
        }
    }
}
