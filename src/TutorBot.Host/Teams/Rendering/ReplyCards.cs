using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Texts;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Rendering;

/// <summary>The tutor's replies as cards: the words of every channel, and buttons for what is offered.</summary>
internal sealed class ReplyCards(TeamsTexts texts)
{
    private const int LongestSummary = 120;

    public OutgoingMessage Of(OutboundMessage message)
    {
        var words = message.Reply.PlainText;
        var card = CardParts.Card(
            words,
            message.Reply.Blocks.SelectMany(Block),
            message.Reply.Offers.Select(choice => Button(choice, message.Nonce)));
        return new OutgoingMessage("", card, Summary(words));
    }

    private static IEnumerable<JsonNode> Block(ReplyBlock block) => block switch
    {
        ReplyBlock.Text text => Lines(text.Words, strong: false),
        ReplyBlock.Prompt prompt => Lines(prompt.Words, strong: true),
        ReplyBlock.List list => [CardParts.Box(ListItems(list))],
        ReplyBlock.Passage passage =>
            [CardParts.Box([CardParts.Heading(passage.Place), .. Lines(passage.Words, strong: false)])],
        _ => Lines(block.PlainText, strong: false),
    };

    private static IEnumerable<JsonNode> ListItems(ReplyBlock.List list) =>
        [CardParts.Paragraph(list.Title, strong: true), .. list.Items.Select(item => CardParts.Paragraph("• " + item))];

    private static IEnumerable<JsonNode> Lines(string words, bool strong) =>
        words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => CardParts.Paragraph(line, strong));

    /// <param name="nonce">The card's own name: pressing a button of it twice counts once.</param>
    private JsonObject Button(Choice choice, string nonce) => CardParts.Button(
        texts.Label(choice),
        CardInput.ChooseVerb,
        new JsonObject { ["choice"] = choice.ToString(), ["on"] = nonce },
        IsNear(choice));

    /// <summary>What a stuck learner reaches for first; the rest stands behind the three dots.</summary>
    private static bool IsNear(Choice choice) =>
        choice is Choice.Start or Choice.Restart or Choice.Hint or Choice.Simpler or Choice.Leave or Choice.Next
            or Choice.More;

    private static string Summary(string words) => Shorten.To(words.Replace('\n', ' '), LongestSummary);
}
