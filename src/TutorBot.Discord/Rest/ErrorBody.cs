using System.Text.Json;

namespace TutorBot.Discord.Rest;

/// <summary>What Discord says in a refusal (API Reference, "Error Messages").</summary>
/// <param name="RetryAfter">Of a 429, with decimals.</param>
/// <param name="Fields">Place and code of each refused field; never the message, which may quote the value.</param>
internal sealed record ErrorBody(DiscordErrorCode Code, TimeSpan? RetryAfter, bool Global, IReadOnlyList<string> Fields)
{
    public static readonly ErrorBody None = new(DiscordErrorCode.None, null, Global: false, []);

    /// <summary>Nothing where the body is not Discord's JSON.</summary>
    public static ErrorBody Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Of(document.RootElement) : None;
        }
        catch (JsonException)
        {
            return None;
        }
    }

    private static ErrorBody Of(JsonElement root)
    {
        var code = root.TryGetProperty("code", out var number) && number.ValueKind == JsonValueKind.Number
            && number.TryGetInt32(out var value) ? (DiscordErrorCode)value : DiscordErrorCode.None;
        var after = root.TryGetProperty("retry_after", out var wait) ? RateLimitHeaders.Seconds(wait.ToString()) : null;
        var global = root.TryGetProperty("global", out var all) && all.ValueKind == JsonValueKind.True;
        var fields = new List<string>();
        if (root.TryGetProperty("errors", out var errors))
        {
            Collect("", errors, fields);
        }

        return new ErrorBody(code, after, global, fields);
    }

    private static void Collect(string place, JsonElement errors, List<string> fields)
    {
        if (errors.ValueKind != JsonValueKind.Object || fields.Count >= 20)
        {
            return;
        }

        foreach (var entry in errors.EnumerateObject())
        {
            if (entry.Name == "_errors" && entry.Value.ValueKind == JsonValueKind.Array)
            {
                fields.AddRange(entry.Value.EnumerateArray().Select(error => $"{place}: {CodeOf(error)}"));
            }
            else
            {
                Collect(place.Length == 0 ? entry.Name : $"{place}.{entry.Name}", entry.Value, fields);
            }
        }
    }

    private static string CodeOf(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("code", out var code) ? code.ToString() : "?";
}
