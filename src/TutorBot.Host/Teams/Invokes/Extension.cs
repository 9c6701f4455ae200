using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TutorBot.Grading.Packs;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Setup;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Invokes;

/// <summary>
/// The message extension "Analyze claims and sources": on a message, on a text of one's own, or by searching the
/// paragraphs. Only whoever asks sees the answer, until they post it.
/// </summary>
internal sealed partial class Extension(AnalysisCards analyses, TeamsTexts texts)
{
    private const string Input = "text";

    /// <summary>Paragraphs to pick from while typing.</summary>
    public JsonObject Query(JsonElement value)
    {
        var words = value.Items("parameters").Select(parameter => parameter.Text("value")).FirstOrDefault() ?? "";
        return Result(analyses.Search(words == "true" ? "" : words).Select(Hit));
    }

    /// <summary>The analysis of the message that it was opened on; else a form for a text.</summary>
    public JsonObject Open(JsonElement value)
    {
        var text = Plain(value.Member("messagePayload").Member("body").Text("content"));
        return Dialogs.Card(texts.Get("analyze.title"), text.Length > 0 ? analyses.CardOf(text) : Form());
    }

    /// <summary>A card for the message box.</summary>
    public JsonObject Submit(JsonElement value) =>
        Result([OutgoingMessage.Attachment(analyses.CardOf(value.Member("data").Text(Input)))]);

    private static JsonObject Result(IEnumerable<JsonObject> attachments) => new()
    {
        ["composeExtension"] = new JsonObject
        {
            ["type"] = "result",
            ["attachmentLayout"] = "list",
            ["attachments"] = new JsonArray([.. attachments]),
        },
    };

    private JsonObject Hit(Paragraph paragraph)
    {
        var attachment = OutgoingMessage.Attachment(analyses.CardOf(paragraph));
        attachment["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject
            {
                ["title"] = WebUtility.HtmlEncode($"{paragraph.Id}: {paragraph.Opens} …"),
                ["text"] = WebUtility.HtmlEncode(paragraph.Gist.Say),
            },
        };
        return attachment;
    }

    private JsonObject Form() => CardParts.Card(
        texts.Get("analyze.form"),
        [
            new JsonObject
            {
                ["type"] = "Input.Text",
                ["id"] = Input,
                ["label"] = texts.Get("analyze.form"),
                ["isMultiline"] = true,
                ["isRequired"] = true,
                ["errorMessage"] = texts.Get("analyze.missing"),
            },
        ],
        [
            new JsonObject
            {
                ["type"] = "Action.Submit",
                ["title"] = texts.Get("analyze.send"),
                ["data"] = new JsonObject(),
            },
        ]);

    /// <summary>A message's words: Teams hands them over as HTML.</summary>
    private static string Plain(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Break().Replace(html, "\n"), "")).Replace('\u00A0', ' ').Trim();

    [GeneratedRegex("<br ?/?>|</p>|</div>|</li>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
