using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A role in a server; the role of everyone has the server's own number.</summary>
[JsonConverter(typeof(DiscordIdConverter<RoleId>))]
public readonly record struct RoleId(Snowflake Value) : IDiscordId<RoleId>
{
    public static RoleId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static RoleId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out RoleId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new RoleId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
