using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Host.Teams.Setup;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Rendering;

/// <summary>
/// What may be shown of the exercises' texts to anyone at any time, where no source is named for what it is; and the
/// analysis of any other text.
/// </summary>
internal sealed class AnalysisCards(IExercises exercises, TextCards cards, TeamsTexts texts)
{
    /// <summary>Fewer words are a name that was mistyped rather than a text.</summary>
    private const int FewestWords = 4;

    private static readonly LearnerId Nobody = new("nobody");

    /// <param name="what">A paragraph's name, or its text, also lightly changed; or any text.</param>
    public OutgoingMessage Of(string what) => new("", CardOf(what), texts.Get("analyze.title"));

    public JsonObject CardOf(string what) =>
        Find(what) is { } paragraph ? CardOf(paragraph)
        : what.Length > TextAnalyzer.Longest ? Note(texts.Get("analyze.long"))
        : what.Split((char[]?)null, FewestWords, StringSplitOptions.RemoveEmptyEntries).Length < FewestWords
            ? Note(texts.Get("analyze.what", ("paragraphs", Names())))
        : cards.Of(TextAnalyzer.Analyze(what));

    /// <summary>Paragraphs whose name or gist holds the words, at most ten.</summary>
    public IEnumerable<Paragraph> Search(string words) => Paragraphs()
        .Where(paragraph => paragraph.Id.Value.Contains(words, StringComparison.OrdinalIgnoreCase)
            || paragraph.Gist.Say.Contains(words, StringComparison.OrdinalIgnoreCase))
        .Take(10);

    public JsonObject CardOf(Paragraph paragraph) => CardParts.Card(
        $"{paragraph.Id}: {paragraph.Gist.Say}",
        [
            CardParts.Heading(texts.Get("analyze.title")),
            CardParts.Paragraph(
                texts.Get("analyze.place", ("paragraph", paragraph.Id), ("opens", paragraph.Opens)), strong: true),
            CardParts.Paragraph(paragraph.Gist.Say),
            CardParts.Box(Citations(paragraph)),
            CardParts.Paragraph(texts.Get("analyze.ask"), strong: true),
            .. paragraph.Ask.Select(question => CardParts.Paragraph("• " + question)),
            CardParts.Paragraph(texts.Get("analyze.limits"), subtle: true),
        ],
        []);

    /// <summary>What each paragraph cites, as printed.</summary>
    public OutgoingMessage Sources(SessionId session)
    {
        var cited = exercises.Find(session)!.Pack.Texts[0].Paragraphs.Where(paragraph => !paragraph.Citations.IsEmpty);
        var card = CardParts.Card(
            texts.Get("sources.title"),
            [
                CardParts.Heading(texts.Get("sources.title")),
                .. cited.SelectMany(paragraph => new JsonNode[]
                {
                    CardParts.Paragraph(paragraph.Id.Value, strong: true),
                    CardParts.Box(paragraph.Citations.Select(citation => CardParts.Paragraph(citation))),
                }),
                CardParts.Paragraph(texts.Get("analyze.limits"), subtle: true),
            ],
            []);
        return new OutgoingMessage("", card, texts.Get("sources.title"));
    }

    /// <summary>Asks before something that cannot be undone.</summary>
    public OutgoingMessage Question(string key, string yes, string verb)
    {
        var words = texts.Get(key);
        var button = CardParts.Button(texts.Get(yes), verb, []);
        return new OutgoingMessage("", CardParts.Card(words, [CardParts.Paragraph(words)], [button]), words);
    }

    public static JsonObject Note(string words) => CardParts.Card(words, [CardParts.Paragraph(words)], []);

    private IEnumerable<JsonNode> Citations(Paragraph paragraph) => paragraph.Citations.IsEmpty
        ? [CardParts.Paragraph(texts.Get("analyze.no-citations"))]
        :
        [
            CardParts.Paragraph(texts.Get("analyze.citations"), strong: true),
            .. paragraph.Citations.Select(citation => CardParts.Paragraph(citation)),
        ];

    private Paragraph? Find(string what)
    {
        var name = what.Trim().Replace("paragraph ", "P", StringComparison.OrdinalIgnoreCase);
        return Paragraphs().FirstOrDefault(known => known.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Packs().Select(pack => Pasted(pack, what)).FirstOrDefault(found => found is not null);
    }

    private static Paragraph? Pasted(Pack pack, string text) =>
        CopiedText.In(text, pack.Fingerprints) is { IsPasted: true } copied
            ? pack.Texts.SelectMany(known => known.Paragraphs).FirstOrDefault(known => known.Id == copied.Paragraph)
            : null;

    /// <summary>The exercise that ships first: its paragraphs have the plain names.</summary>
    private IEnumerable<Pack> Packs() => exercises.Packs
        .OrderBy(pack => pack.Value == Host.Packs.PackOpening.Usual ? 0 : 1)
        .Select(pack => exercises.Find(new SessionId(Nobody, pack, SessionId.NoClass))?.Pack)
        .OfType<Pack>();

    private IEnumerable<Paragraph> Paragraphs() =>
        Packs().SelectMany(pack => pack.Texts).SelectMany(text => text.Paragraphs);

    private string Names() => string.Join(", ", Paragraphs().Select(paragraph => paragraph.Id).Distinct());
}
