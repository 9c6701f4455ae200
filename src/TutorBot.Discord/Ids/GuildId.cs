using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A server.</summary>
[JsonConverter(typeof(DiscordIdConverter<GuildId>))]
public readonly record struct GuildId(Snowflake Value) : IDiscordId<GuildId>
{
    public static GuildId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static GuildId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out GuildId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new GuildId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
