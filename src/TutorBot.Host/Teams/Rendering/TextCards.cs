using System.Globalization;
using System.Text.Json.Nodes;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.View;
using TutorBot.Host.Teams.Setup;

namespace TutorBot.Host.Teams.Rendering;

/// <summary>
/// The analysis of any text as a card: what stands out is open, each part opens by a button. The parts are in the card
/// and only folded, so that nothing is kept for it; what is too long for a card is left out and counted.
/// </summary>
internal sealed class TextCards(TeamsTexts texts)
{
    /// <summary>Of each part, so that the card stays far below the 28 KB that Teams takes.</summary>
    private const int MostItems = 8;

    private const int LongestNote = 260;

    public JsonObject Of(TextAnalysis analysis)
    {
        var parts = AnalysisView.InBrief(analysis).ToLookup(section => section.Name is "overview" or "questions"
            or "limits");
        var words = string.Join('\n', parts[true].SelectMany(section => section.Items).Select(item => item.PlainText));
        return CardParts.Card(
            words,
            [
                CardParts.Heading(texts.Get("analyze.title")),
                .. parts[true].SelectMany(section => Open(section)),
                .. parts[false].Any() ? [Buttons(parts[false])] : Array.Empty<JsonNode>(),
                .. parts[false].Select(Folded),
            ],
            []);
    }

    private static IEnumerable<JsonNode> Open(AnalysisSection section) =>
    [
        CardParts.Paragraph(section.Title, strong: true),
        .. section.Items.Select(item => CardParts.Paragraph(item.PlainText, subtle: section.Name == "limits")),
    ];

    private JsonObject Buttons(IEnumerable<AnalysisSection> sections) => new()
    {
        ["type"] = "ActionSet",
        ["actions"] = new JsonArray([.. sections.Select(section => new JsonObject
        {
            ["type"] = "Action.ToggleVisibility",
            ["title"] = texts.Get("analyze.part", ("title", section.Title), ("count", section.Items.Length)),
            ["targetElements"] = new JsonArray(section.Name),
        })]),
    };

    private JsonObject Folded(AnalysisSection section)
    {
        var left = section.Items.Length - MostItems;
        var box = CardParts.Box(
        [
            CardParts.Paragraph(section.Title, strong: true),
            .. section.Items.Take(MostItems).Select(Shown),
            .. left > 0
                ? [CardParts.Paragraph(
                    texts.Get("analyze.more", ("count", left.ToString(CultureInfo.InvariantCulture))), subtle: true)]
                : Array.Empty<JsonNode>(),
        ]);
        box["id"] = section.Name;
        box["isVisible"] = false;
        return box;
    }

    /// <summary>The label in bold, the words of the text as they are, what is said about them.</summary>
    private static JsonObject Shown(AnalysisItem item) => CardParts.Rich(
    [
        CardParts.Run(item.Label.Length > 0 ? item.Label + ": " : "", strong: true),
        CardParts.Run(item.Words.Length > 0 ? item.Quoted + " " : ""),
        CardParts.Run(item.Note.Length > LongestNote ? item.Note[..LongestNote] + "…" : item.Note, subtle: true),
    ]);
}
