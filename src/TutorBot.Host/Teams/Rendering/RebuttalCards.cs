using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Host.Teams.Setup;
using TutorBot.Teams.Connector;
using TutorBot.Web.Talks;

namespace TutorBot.Host.Teams.Rendering;

/// <summary>The form for a whole rebuttal, and what becomes of it once it is handed in.</summary>
internal sealed class RebuttalCards(IExercises exercises, TeamsTexts texts)
{
    private const int LongestInput = 8_000;

    /// <param name="on">The form's own name: handing it in twice counts once.</param>
    public OutgoingMessage Form(SessionId session, string on)
    {
        return new OutgoingMessage("", SentForm(session, on), texts.Get("rebut.title"));
    }

    /// <summary>
    /// The form as a message of its own. Whoever comes back to it, here or on another device, is shown what became of
    /// it ("Up to date cards": Teams asks by itself when the card comes into view).
    /// </summary>
    public JsonObject SentForm(SessionId session, string on)
    {
        var card = FormCard(session, on);
        card["refresh"] = new JsonObject
        {
            ["action"] = CardParts.Button(texts.Get("rebut.title"), CardInput.LookVerb, Data(session.Pack, on)),
        };
        return card;
    }

    public JsonObject FormCard(SessionId session, string on)
    {
        var pack = exercises.Find(session)!.Pack;
        var question = pack.Questions[0];
        return CardParts.Card(
            $"{texts.Get("rebut.title")}\n{question.Handout}",
            [
                CardParts.Heading(texts.Get("rebut.title")),
                CardParts.Paragraph(question.Handout, strong: true),
                CardParts.Box(Criteria(question)),
                Places(pack),
                Words(),
                Sure(),
            ],
            [CardParts.Button(texts.Get("rebut.send"), CardInput.RebutVerb, Data(pack.Id, on))]);
    }

    /// <summary>The form after it was handed in: the learner's words, those that count set off and named.</summary>
    public JsonObject Received(CommittedTurn turn)
    {
        var text = turn.Inbound.Content is InboundContent.Rebutted rebutted ? rebutted.Whole : "";
        ImmutableArray<EvidenceSpan> counted = [.. turn.Credits.SelectMany(credit => credit.Words)];
        var key = turn.Submission is null ? "rebut.unmarked" : counted.IsEmpty ? "rebut.nothing" : "rebut.counts";
        return CardParts.Card(
            texts.Get("rebut.received") + "\n" + text,
            [
                CardParts.Heading(texts.Get("rebut.received")),
                CardParts.Rich(MarkedText.Cut(text, counted).Select(piece =>
                    CardParts.Run(piece.Words, marked: piece.Credited))),
                CardParts.Paragraph(texts.Get(key), subtle: true),
                .. Marks(turn),
            ],
            []);
    }

    /// <summary>The form after it was handed in, before it was read.</summary>
    public JsonObject Kept() => CardParts.Card(
        texts.Get("rebut.kept"), [CardParts.Paragraph(texts.Get("rebut.kept"))], []);

    private static JsonObject Data(PackId pack, string on) => new() { ["on"] = on, ["pack"] = pack.Value };

    private IEnumerable<JsonNode> Marks(CommittedTurn turn) =>
        turn.Submission?.Grade.Points
            .Where(point => turn.Credits.Any(credit => credit.Element == point.Element))
            .Select(point => CardParts.Paragraph(texts.Get(
                point.Standing == Standing.Full ? "rebut.point-made" : "rebut.point-begun",
                ("words", string.Join(" … ", point.Evidence.Select(span => span.Quote))),
                ("place", texts.Get(point.Placed ? "rebut.placed" : "rebut.not-placed")),
                ("link", texts.Get(point.Linked ? "rebut.linked" : "rebut.not-linked")))))
        ?? [];

    private IEnumerable<JsonNode> Criteria(Question question) =>
    [
        CardParts.Paragraph(texts.Get("rebut.criteria"), strong: true),
        .. question.Criteria.Select(criterion => CardParts.Rich(
            [CardParts.Run(criterion.Name + ": ", strong: true), CardParts.Run(criterion.Means.Say)])),
    ];

    private JsonObject Places(Pack pack) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = "place",
        ["label"] = texts.Get("rebut.place"),
        ["style"] = "compact",
        ["choices"] = new JsonArray([.. pack.Texts[0].Paragraphs.Select(paragraph => new JsonObject
        {
            ["title"] = $"{paragraph.Id} ({paragraph.Opens} …)",
            ["value"] = paragraph.Id.Value,
        })]),
    };

    private JsonObject Words() => new()
    {
        ["type"] = "Input.Text",
        ["id"] = "rebuttal",
        ["label"] = texts.Get("rebut.words"),
        ["placeholder"] = texts.Get("rebut.placeholder"),
        ["isMultiline"] = true,
        ["isRequired"] = true,
        ["errorMessage"] = texts.Get("rebut.missing"),
        ["maxLength"] = LongestInput,
    };

    private JsonObject Sure() => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = "sure",
        ["label"] = texts.Get("rebut.sure"),
        ["style"] = "expanded",
        ["choices"] = new JsonArray(
            Choice(nameof(Sureness.NotSure), "rebut.not-sure"),
            Choice(nameof(Sureness.FairlySure), "rebut.fairly-sure"),
            Choice(nameof(Sureness.VerySure), "rebut.very-sure")),
    };

    private JsonObject Choice(string value, string key) => new()
    {
        ["title"] = texts.Get(key),
        ["value"] = value,
    };
}
