using System.Buffers;
using System.Text.Json;

namespace TutorBot.Discord.Gateway;

/// <summary>Writes what is sent (Gateway Events, "Send Events").</summary>
internal static class GatewayPayloads
{
    /// <summary>Bytes; Discord closes with 4002 beyond it.</summary>
    public const int Longest = 4_096;

    public static ReadOnlyMemory<byte> Heartbeat(long? sequence) => Write(1, writer =>
    {
        if (sequence is { } last)
        {
            writer.WriteNumberValue(last);
        }
        else
        {
            writer.WriteNullValue();
        }
    });

    public static ReadOnlyMemory<byte> Identify(DiscordOptions options) => Write(2, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("token", options.Token);
        writer.WriteNumber("intents", (int)options.Intents);
        writer.WriteStartArray("shard");
        writer.WriteNumberValue(options.Shard);
        writer.WriteNumberValue(options.ShardCount);
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteString("os", System());
        writer.WriteString("browser", ClientName.Name);
        writer.WriteString("device", ClientName.Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Resume(DiscordOptions options, string session, long sequence) =>
        Write(6, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("token", options.Token);
            writer.WriteString("session_id", session);
            writer.WriteNumber("seq", sequence);
            writer.WriteEndObject();
        });

    /// <summary>A line under the bot's name.</summary>
    public static ReadOnlyMemory<byte> Status(string words) => Write(3, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNull("since");
        writer.WriteStartArray("activities");
        writer.WriteStartObject();
        writer.WriteString("name", "Custom Status");
        writer.WriteNumber("type", 4);
        writer.WriteString("state", words);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("status", "online");
        writer.WriteBoolean("afk", value: false);
        writer.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(int op, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteNumber("op", op);
        writer.WritePropertyName("d");
        data(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static string System() =>
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";
}
