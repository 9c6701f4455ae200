using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A person or a bot.</summary>
[JsonConverter(typeof(DiscordIdConverter<UserId>))]
public readonly record struct UserId(Snowflake Value) : IDiscordId<UserId>
{
    public static UserId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static UserId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out UserId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new UserId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
