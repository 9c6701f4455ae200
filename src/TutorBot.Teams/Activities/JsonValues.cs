using System.Collections.Immutable;
using System.Text.Json;

namespace TutorBot.Teams.Activities;

/// <summary>Reads JSON whose shape nobody promised: what is not there or of another type is empty.</summary>
public static class JsonValues
{
    /// <summary>The member of an object; undefined where there is none.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    public static string Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() ?? "" : "";

    public static ImmutableArray<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];
}
