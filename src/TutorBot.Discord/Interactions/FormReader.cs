using System.Text.Json;
using TutorBot.Discord.Json;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Interactions;

/// <summary>Reads the fields of a form, in labels or, as older forms have them, in rows.</summary>
internal static class FormReader
{
    private const int Depth = 8;

    public static FormValues Read(JsonElement form)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var component in form.List("components"))
        {
            Collect(component, fields, Depth);
        }

        return new FormValues(fields, Files(form));
    }

    private static void Collect(JsonElement component, Dictionary<string, IReadOnlyList<string>> fields, int depth)
    {
        if (depth == 0)
        {
            return;
        }

        if (component.Text("custom_id") is { } id)
        {
            fields[id] = Values(component);
        }

        if (component.Part("component") is { } labelled)
        {
            Collect(labelled, fields, depth - 1);
        }

        foreach (var inner in component.List("components"))
        {
            Collect(inner, fields, depth - 1);
        }
    }

    private static IReadOnlyList<string> Values(JsonElement field)
    {
        if (!field.TryGetProperty("value", out var value))
        {
            return InteractionReader.Texts(field, "values");
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.True => ["true"],
            _ => [],
        };
    }

    private static IEnumerable<Attachment> Files(JsonElement form)
    {
        if (form.Part("resolved")?.Part("attachments") is not { } files)
        {
            return [];
        }

        return [.. files.EnumerateObject()
            .Select(file => file.Value.Deserialize(DiscordJson.Default.Attachment))
            .OfType<Attachment>()];
    }
}
