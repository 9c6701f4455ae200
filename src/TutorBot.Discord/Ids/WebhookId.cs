using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A webhook; answers to interactions carry the one of their app.</summary>
[JsonConverter(typeof(DiscordIdConverter<WebhookId>))]
public readonly record struct WebhookId(Snowflake Value) : IDiscordId<WebhookId>
{
    public static WebhookId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static WebhookId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out WebhookId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new WebhookId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
