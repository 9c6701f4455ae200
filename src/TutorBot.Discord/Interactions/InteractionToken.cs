using System.Text.Json;
using System.Text.Json.Serialization;

namespace TutorBot.Discord.Interactions;

/// <summary>
/// The right to answer one interaction, for 15 minutes after it was made. A secret: it is never shown by
/// <see cref="ToString"/>.
/// </summary>
[JsonConverter(typeof(Converter))]
public readonly record struct InteractionToken(string Secret)
{
    /// <summary>How long answers may be edited and followed up.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public override string ToString() => "(token)";

    private sealed class Converter : JsonConverter<InteractionToken>
    {
        public override InteractionToken Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, InteractionToken value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Secret);
    }
}
