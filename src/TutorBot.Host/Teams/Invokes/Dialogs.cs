using System.Text.Json.Nodes;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Invokes;

/// <summary>Answers that open a dialog, or a box with words.</summary>
internal static class Dialogs
{
    public static JsonObject Card(string title, JsonObject card) => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = title,
                ["height"] = "medium",
                ["width"] = "medium",
                ["card"] = OutgoingMessage.Attachment(card),
            },
        },
    };

    public static JsonObject Words(string words) => new()
    {
        ["task"] = new JsonObject { ["type"] = "message", ["value"] = words },
    };
}
