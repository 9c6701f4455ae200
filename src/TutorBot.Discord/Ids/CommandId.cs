using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A registered command.</summary>
[JsonConverter(typeof(DiscordIdConverter<CommandId>))]
public readonly record struct CommandId(Snowflake Value) : IDiscordId<CommandId>
{
    public static CommandId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static CommandId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out CommandId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new CommandId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
