using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>A file at a message or given to a command.</summary>
[JsonConverter(typeof(DiscordIdConverter<AttachmentId>))]
public readonly record struct AttachmentId(Snowflake Value) : IDiscordId<AttachmentId>
{
    public static AttachmentId Of(Snowflake value) => new(value);

    /// <exception cref="FormatException">Not an id.</exception>
    public static AttachmentId Parse(string text) => new(Snowflake.Parse(text));

    public static bool TryParse(string? text, out AttachmentId id)
    {
        var read = Snowflake.TryParse(text, out var value);
        id = new AttachmentId(value);
        return read;
    }

    public override string ToString() => Value.ToString();
}
