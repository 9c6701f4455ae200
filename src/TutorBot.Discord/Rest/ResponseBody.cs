using System.Text.Json;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Rest;

/// <summary>Writes the first answer to an interaction (Interactions, "Interaction Response Structure").</summary>
internal static class ResponseBody
{
    public static Func<HttpContent> Of(InteractionResponse response) => MessageBody.Of(
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("type", Kind(response));
            WriteData(writer, response);
            writer.WriteEndObject();
        },
        Draft(response)?.Files);

    /// <summary>The message in it; null where there is none.</summary>
    public static MessageDraft? Draft(InteractionResponse response) => response switch
    {
        InteractionResponse.Reply reply => reply.Draft,
        InteractionResponse.Update update => update.Draft,
        _ => null,
    };

    private static int Kind(InteractionResponse response) => response switch
    {
        InteractionResponse.Reply => 4,
        InteractionResponse.DeferReply => 5,
        InteractionResponse.DeferUpdate => 6,
        InteractionResponse.Update => 7,
        InteractionResponse.Propose => 8,
        InteractionResponse.Ask => 9,
        _ => throw new InvalidOperationException(),
    };

    private static void WriteData(Utf8JsonWriter writer, InteractionResponse response)
    {
        switch (response)
        {
            case InteractionResponse.Reply reply:
                writer.WritePropertyName("data");
                MessageBody.WriteMessage(writer, reply.Draft);
                break;
            case InteractionResponse.Update update:
                writer.WritePropertyName("data");
                MessageBody.WriteMessage(writer, update.Draft);
                break;
            case InteractionResponse.DeferReply { Ephemeral: true }:
                writer.WriteStartObject("data");
                writer.WriteNumber("flags", (int)MessageFlags.Ephemeral);
                writer.WriteEndObject();
                break;
            case InteractionResponse.Propose propose:
                WriteChoices(writer, propose.Choices);
                break;
            case InteractionResponse.Ask ask:
                WriteModal(writer, ask.Modal);
                break;
        }
    }

    private static void WriteChoices(Utf8JsonWriter writer, IReadOnlyList<OptionChoice> choices)
    {
        writer.WriteStartObject("data");
        writer.WriteStartArray("choices");
        foreach (var choice in choices)
        {
            writer.WriteStartObject();
            writer.WriteString("name", choice.Name);
            writer.WriteString("value", choice.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteModal(Utf8JsonWriter writer, ModalDraft modal)
    {
        writer.WriteStartObject("data");
        writer.WriteString("custom_id", modal.CustomId);
        writer.WriteString("title", modal.Title);
        writer.WritePropertyName("components");
        MessageBody.WriteComponents(writer, modal.Components);
        writer.WriteEndObject();
    }
}
