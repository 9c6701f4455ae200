using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TutorBot.Host.Teams.Rendering;

/// <summary>
/// The pieces of Adaptive Cards, version 1.5. Words are runs of rich text, in which nothing is taken for Markdown or
/// for a date function: a learner's words stay words.
/// </summary>
internal static partial class CardParts
{
    public const string Version = "1.5";

    /// <param name="words">All of it in plain words, for whoever cannot see the card or hears it.</param>
    public static JsonObject Card(string words, IEnumerable<JsonNode> body, IEnumerable<JsonNode> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = Version,
            ["fallbackText"] = words,
            ["speak"] = Spoken(words),
            ["body"] = new JsonArray([.. body]),
        };
        if (new JsonArray([.. actions]) is { Count: > 0 } buttons)
        {
            card["actions"] = buttons;
        }

        return card;
    }

    public static JsonObject Heading(string words) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = words,
        ["style"] = "heading",
        ["weight"] = "Bolder",
        ["wrap"] = true,
    };

    /// <summary>Words, with what the tutor marks as a word to type set off.</summary>
    public static JsonObject Paragraph(string words, bool strong = false, bool subtle = false) =>
        Rich(Command().Split(words).Select((piece, at) => Run(piece, strong, subtle, typed: at % 2 == 1)));

    public static JsonObject Rich(IEnumerable<JsonObject> runs) => new()
    {
        ["type"] = "RichTextBlock",
        ["inlines"] = new JsonArray([.. runs.Where(run => (string?)run["text"] is { Length: > 0 })]),
    };

    public static JsonObject Run(
        string text, bool strong = false, bool subtle = false, bool typed = false, bool marked = false)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (strong || marked)
        {
            run["weight"] = "Bolder";
        }

        if (subtle)
        {
            run["isSubtle"] = true;
        }

        if (typed)
        {
            run["fontType"] = "Monospace";
        }

        if (marked)
        {
            run["highlight"] = true;
        }

        return run;
    }

    /// <summary>A part set off from the rest.</summary>
    public static JsonObject Box(IEnumerable<JsonNode> items) => new()
    {
        ["type"] = "Container",
        ["style"] = "emphasis",
        ["bleed"] = false,
        ["items"] = new JsonArray([.. items]),
    };

    /// <summary>A button; where the client is too old for it, one that sends the same as a message.</summary>
    public static JsonObject Button(string title, string verb, JsonObject data, bool near = true)
    {
        data["verb"] = verb;
        return new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = verb,
            ["data"] = data.DeepClone(),
            ["mode"] = near ? "primary" : "secondary",
            ["fallback"] = new JsonObject
            {
                ["type"] = "Action.Submit",
                ["title"] = title,
                ["data"] = data.DeepClone(),
            },
        };
    }

    /// <summary>Without the signs that a speech engine would take for markup.</summary>
    private static string Spoken(string words) => Markup().Replace(words, " ");

    [GeneratedRegex("`(?<command>[a-z ]{1,20})`", RegexOptions.NonBacktracking)]
    private static partial Regex Command();

    [GeneratedRegex("[<>&`]", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
