using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A channel, a thread or a direct message.</summary>
[JsonConverter(typeof(DiscordIdConverter<ChannelId>))]
public readonly record struct ChannelId(Snowflake Value) : IDiscordId<ChannelId>
{
    public static ChannelId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static ChannelId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out ChannelId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new ChannelId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
