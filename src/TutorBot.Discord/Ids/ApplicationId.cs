using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>An app; an app's bot user often, but not always, has the same number.</summary>
[JsonConverter(typeof(DiscordIdConverter<ApplicationId>))]
public readonly record struct ApplicationId(Snowflake Value) : IDiscordId<ApplicationId>
{
    public static ApplicationId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static ApplicationId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out ApplicationId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new ApplicationId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
