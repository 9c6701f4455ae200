using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>What Discord refuses in a message or a form (Create Message; Component Reference).</summary>
internal sealed class MessageChecks
{
    private const int ComponentsV2 = 1 << 15;
    private static readonly int[] InMessage = [1, 9, 10, 12, 13, 14, 17];
    private static readonly int[] InContainer = [1, 9, 10, 12, 13, 14];
    private static readonly int[] InLabel = [3, 4, 5, 6, 7, 8, 19, 21, 22, 23];
    private static readonly int[] Selects = [3, 5, 6, 7, 8];
    private readonly List<(string Place, string Code, string Message)> _faults = [];

    /// <param name="files">How many come with it.</param>
    /// <exception cref="FakeRefusal">50035 or 50006.</exception>
    public static void Message(JsonObject body, int files, bool edit)
    {
        var checks = new MessageChecks();
        var components = body["components"] as JsonArray;
        var content = (string?)body["content"];
        var modern = (((int?)body["flags"] ?? 0) & ComponentsV2) != 0;
        checks.Length("content", content, 0, 2_000);
        checks.Length("nonce", body["nonce"]?.ToString(), 0, 25);
        if (modern && (!string.IsNullOrEmpty(content) || body["embeds"] is JsonArray { Count: > 0 }))
        {
            checks.Fault(
                "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "Legacy fields cannot be used");
        }

        checks.Components("components", components, modern ? InMessage : [1]);
        checks.Sum(components);
        checks.Throw();
        if (!edit && string.IsNullOrEmpty(content) && components is not { Count: > 0 } && files == 0
            && body["embeds"] is not JsonArray { Count: > 0 })
        {
            throw FakeRefusal.Empty;
        }
    }

    /// <exception cref="FakeRefusal">50035.</exception>
    public static void Modal(JsonObject body)
    {
        var checks = new MessageChecks();
        var components = body["components"] as JsonArray;
        checks.Length("data.custom_id", (string?)body["custom_id"], 1, 100);
        checks.Length("data.title", (string?)body["title"], 1, 45);
        checks.Count("data.components", components?.Count ?? 0, 1, 5);
        checks.Components("data.components", components, [1, 10, 18]);
        checks.Throw();
    }

    private void Components(string place, JsonArray? components, int[] allowed)
    {
        foreach (var (number, part) in (components ?? []).Index())
        {
            if (part is JsonObject component)
            {
                Component($"{place}.{number}", component, allowed);
            }
            else
            {
                Fault($"{place}.{number}", "DICT_TYPE_CONVERT", "Only dictionaries may be used");
            }
        }
    }

    private void Component(string place, JsonObject part, int[] allowed)
    {
        var type = (int?)part["type"] ?? 0;
        if (!allowed.Contains(type))
        {
            Fault($"{place}.type", "BASE_TYPE_CHOICES", "Value must be one of the allowed component types");
            return;
        }

        var inner = part["components"] as JsonArray;
        switch (type)
        {
            case 1:
                Row(place, inner);
                break;
            case 9:
                Count($"{place}.components", inner?.Count ?? 0, 1, 3);
                Components($"{place}.components", inner, [10]);
                Single($"{place}.accessory", part["accessory"], [2, 11]);
                break;
            case 17:
                Count($"{place}.components", inner?.Count ?? 0, 1, 40);
                Components($"{place}.components", inner, InContainer);
                break;
            case 18:
                Length($"{place}.label", (string?)part["label"], 1, 45);
                Length($"{place}.description", (string?)part["description"], 0, 100);
                Single($"{place}.component", part["component"], InLabel);
                break;
            default:
                Leaf(place, part, type);
                break;
        }
    }

    private void Row(string place, JsonArray? inner)
    {
        Count($"{place}.components", inner?.Count ?? 0, 1, 5);
        Components($"{place}.components", inner, [2, .. Selects]);
        if (inner is { Count: > 1 } && inner.Any(part => Selects.Contains((int?)part?["type"] ?? 0)))
        {
            Fault($"{place}.components", "BASE_TYPE_BAD_LENGTH", "A select stands alone in its row");
        }
    }

    private void Leaf(string place, JsonObject part, int type)
    {
        switch (type)
        {
            case 2:
                Button(place, part);
                break;
            case 3:
                Options(place, part, 1, 25);
                Length($"{place}.placeholder", (string?)part["placeholder"], 0, 150);
                break;
            case 4:
                Length($"{place}.custom_id", (string?)part["custom_id"], 1, 100);
                Length($"{place}.placeholder", (string?)part["placeholder"], 0, 100);
                Length($"{place}.value", (string?)part["value"], 0, 4_000);
                Number($"{place}.max_length", (int?)part["max_length"], 1, 4_000);
                break;
            case 10:
                Length($"{place}.content", (string?)part["content"], 1, 4_000);
                break;
            case 21:
                Options(place, part, 2, 10);
                break;
            case 22:
                Options(place, part, 1, 10);
                break;
            case 19 or 23:
                Length($"{place}.custom_id", (string?)part["custom_id"], 1, 100);
                break;
        }
    }

    private void Button(string place, JsonObject part)
    {
        Length($"{place}.label", (string?)part["label"], part["emoji"] is null ? 1 : 0, 80);
        if ((int?)part["style"] == 5)
        {
            Length($"{place}.url", (string?)part["url"], 1, 512);
        }
        else
        {
            Length($"{place}.custom_id", (string?)part["custom_id"], 1, 100);
        }
    }

    private void Options(string place, JsonObject part, int least, int most)
    {
        Length($"{place}.custom_id", (string?)part["custom_id"], 1, 100);
        var options = part["options"] as JsonArray ?? [];
        Count($"{place}.options", options.Count, least, most);
        foreach (var (number, option) in options.Index())
        {
            Length($"{place}.options.{number}.label", (string?)option?["label"], 1, 100);
            Length($"{place}.options.{number}.value", (string?)option?["value"], 1, 100);
            Length($"{place}.options.{number}.description", (string?)option?["description"], 0, 100);
        }
    }

    private void Single(string place, JsonNode? part, int[] allowed)
    {
        if (part is JsonObject component)
        {
            Component(place, component, allowed);
        }
        else
        {
            Fault(place, "BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    private void Sum(JsonArray? components)
    {
        var all = FakeMessage.Flat(components).ToList();
        var text = all.Where(part => (int?)part["type"] == 10).Sum(part => ((string?)part["content"])?.Length ?? 0);
        var twice = all.Select(part => (string?)part["custom_id"]).OfType<string>()
            .GroupBy(id => id, StringComparer.Ordinal).Any(group => group.Skip(1).Any());
        Count("components", all.Count, 0, 40);
        Number("components", text, 0, 4_000);
        if (twice)
        {
            Fault("components", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }

    private void Length(string place, string? text, int least, int most)
    {
        if (text is null && least > 0)
        {
            Fault(place, "BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (text is not null && (text.Length < least || text.Length > most))
        {
            Fault(place, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }
    }

    private void Count(string place, int count, int least, int most)
    {
        if (count < least || count > most)
        {
            Fault(place, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }
    }

    private void Number(string place, int? number, int least, int most)
    {
        if (number < least || number > most)
        {
            Fault(place, "NUMBER_TYPE_MAX", $"Must be between {least} and {most}.");
        }
    }

    private void Fault(string place, string code, string message) => _faults.Add((place, code, message));

    private void Throw()
    {
        if (_faults.Count > 0)
        {
            throw FakeRefusal.Form(_faults);
        }
    }
}
