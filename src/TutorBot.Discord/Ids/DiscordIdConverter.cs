using System.Text.Json;
using System.Text.Json.Serialization;

namespace TutorBot.Discord;

/// <summary>Ids are text on the wire; a server that sends bare numbers is understood too.</summary>
public sealed class DiscordIdConverter<TId> : JsonConverter<TId>
    where TId : struct, IDiscordId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number))
        {
            return TId.Of(new Snowflake(number));
        }

        return reader.TokenType == JsonTokenType.String && Snowflake.TryParse(reader.GetString(), out var id)
            ? TId.Of(id)
            : throw new JsonException("Not a Discord id.");
    }

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value.ToString());

    public override TId ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Snowflake.TryParse(reader.GetString(), out var id) ? TId.Of(id) : throw new JsonException("Not a Discord id.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value.ToString());
}
