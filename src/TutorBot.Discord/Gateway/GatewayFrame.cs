using System.Text.Json;

namespace TutorBot.Discord.Gateway;

/// <summary>One payload (Gateway Events, "Payload Structure").</summary>
/// <param name="Data">Undefined where it was left out.</param>
internal sealed record GatewayFrame(int Op, JsonElement Data, long? Sequence, string? Name)
{
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = 64 };

    /// <returns>Null for what is no payload.</returns>
    public static GatewayFrame? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            // Copied out of the receive buffer, which the next message reuses.
            using var document = JsonDocument.Parse(text, Limits);
            return Of(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public override string ToString() => $"op {Op} {Name}";

    private static GatewayFrame? Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("op", out var op)
            || op.ValueKind != JsonValueKind.Number
            || !op.TryGetInt32(out var number))
        {
            return null;
        }

        var data = root.TryGetProperty("d", out var d) ? d.Clone() : default;
        return new GatewayFrame(number, data, Whole(root, "s"), Text(root, "t"));
    }

    private static long? Whole(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt64(out var number) ? number : null;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
