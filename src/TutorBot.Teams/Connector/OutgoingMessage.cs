using System.Text.Json.Nodes;

namespace TutorBot.Teams.Connector;

/// <summary>
/// A message of the bot: words, or one card. Never both: Teams would make two messages of it and name neither.
/// </summary>
/// <param name="Text">Plain words; empty with a card.</param>
/// <param name="Card">An Adaptive Card of version 1.5 at most.</param>
/// <param name="Summary">What a notification shows of a card.</param>
public sealed record OutgoingMessage(string Text, JsonObject? Card = null, string Summary = "")
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>
    /// UTF-16 bytes of a message at most: Teams takes about 100 KB so counted, and its pages advise 80.
    /// </summary>
    public const int LongestBytes = 80 * 1024;

    /// <summary>The card as an attachment.</summary>
    public static JsonObject Attachment(JsonObject card) => new()
    {
        ["contentType"] = CardType,
        ["content"] = card.DeepClone(),
    };

    public static bool IsTooBig(string json) => json.Length * sizeof(char) > LongestBytes;

    internal string ToJson(ConversationReference to)
    {
        var json = new JsonObject
        {
            ["type"] = "message",
            ["from"] = new JsonObject { ["id"] = to.BotId },
            ["conversation"] = new JsonObject { ["id"] = to.ConversationId },
        };
        if (Card is null)
        {
            json["text"] = Text;
            json["textFormat"] = "plain";
        }
        else
        {
            json["attachments"] = new JsonArray(Attachment(Card));
            json["summary"] = Summary;
        }

        return json.ToJsonString();
    }
}
