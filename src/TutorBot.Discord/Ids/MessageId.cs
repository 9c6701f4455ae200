using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A message; its time is the time it was sent.</summary>
[JsonConverter(typeof(DiscordIdConverter<MessageId>))]
public readonly record struct MessageId(Snowflake Value) : IDiscordId<MessageId>
{
    public static MessageId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static MessageId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out MessageId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new MessageId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
