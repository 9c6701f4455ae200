using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>One use of a command, a button, a select or a form.</summary>
[JsonConverter(typeof(DiscordIdConverter<InteractionId>))]
public readonly record struct InteractionId(Snowflake Value) : IDiscordId<InteractionId>
{
    public static InteractionId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static InteractionId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out InteractionId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new InteractionId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
