using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using TutorBot.Discord.Json;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;

namespace TutorBot.Discord.Rest;

/// <summary>Writes a draft as Discord wants it: as JSON, or as a form where it has files.</summary>
internal static class MessageBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    /// <param name="nonce">Null where the call takes none.</param>
    public static Func<HttpContent> Create(MessageDraft draft, string? nonce) =>
        Content(Write(writer => WriteMessage(writer, draft, nonce)), draft.Files);

    public static Func<HttpContent> Edit(MessageDraft draft) =>
        Content(Write(writer => WriteEdit(writer, draft)), draft.Files);

    public static Func<HttpContent> Of(Action<Utf8JsonWriter> write, IReadOnlyList<FileUpload>? files = null) =>
        Content(Write(write), files ?? []);

    /// <summary>The fields of a message, as an object.</summary>
    public static void WriteMessage(Utf8JsonWriter writer, MessageDraft draft, string? nonce = null)
    {
        writer.WriteStartObject();
        WriteFields(writer, draft);
        if (nonce is not null)
        {
            writer.WriteString("nonce", nonce);
            writer.WriteBoolean("enforce_nonce", value: true);
        }

        if (draft.ReplyTo is { } answered && nonce is not null)
        {
            writer.WriteStartObject("message_reference");
            writer.WriteString("message_id", answered.ToString());
            writer.WriteBoolean("fail_if_not_exists", value: false);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>An edit that turns plain words into components must take the words away.</summary>
    public static void WriteEdit(Utf8JsonWriter writer, MessageDraft draft)
    {
        writer.WriteStartObject();
        WriteFields(writer, draft);
        if (draft.Components.Count > 0)
        {
            writer.WriteNull("content");
        }

        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, MessageDraft draft)
    {
        if (draft.Text is not null)
        {
            writer.WriteString("content", draft.Text);
        }

        var flags = draft.Ephemeral ? MessageFlags.Ephemeral : MessageFlags.None;
        if (draft.Components.Count > 0)
        {
            flags |= MessageFlags.IsComponentsV2;
            writer.WritePropertyName("components");
            WriteComponents(writer, draft.Components);
        }

        if (flags != MessageFlags.None)
        {
            writer.WriteNumber("flags", (int)flags);
        }

        writer.WriteStartObject("allowed_mentions");
        writer.WriteStartArray("parse");
        writer.WriteEndArray();
        writer.WriteEndObject();
        WriteAttachments(writer, draft.Files);
    }

    public static void WriteComponents(Utf8JsonWriter writer, IReadOnlyList<Component> components) =>
        JsonSerializer.Serialize(writer, components, DiscordJson.Default.IReadOnlyListComponent);

    private static void WriteAttachments(Utf8JsonWriter writer, IReadOnlyList<FileUpload> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("attachments");
        foreach (var (number, file) in files.Index())
        {
            writer.WriteStartObject();
            writer.WriteString("id", number.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("filename", file.Name);
            if (file.Description is not null)
            {
                writer.WriteString("description", file.Description);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        write(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static Func<HttpContent> Content(ReadOnlyMemory<byte> json, IReadOnlyList<FileUpload> files) =>
        files.Count == 0 ? () => JsonContent(json) : () => Form(json, files);

    private static ReadOnlyMemoryContent JsonContent(ReadOnlyMemory<byte> json) =>
        new(json) { Headers = { ContentType = Json } };

    private static MultipartFormDataContent Form(ReadOnlyMemory<byte> json, IReadOnlyList<FileUpload> files)
    {
        var form = new MultipartFormDataContent { { JsonContent(json), "payload_json" } };
        foreach (var (number, file) in files.Index())
        {
            var content = new ReadOnlyMemoryContent(file.Content);
            content.Headers.TryAddWithoutValidation("Content-Type", file.ContentType);
            form.Add(content, $"files[{number}]", file.Name);
        }

        return form;
    }
}
