using System.Collections.Immutable;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;

namespace TutorBot.Host.Discord.Rendering;

/// <summary>Shows a reply in Discord's components; one too long for a message is cut at its paragraphs.</summary>
internal sealed class ReplyRenderer(DiscordTexts texts)
{
    /// <summary>Below Discord's 4,000, so that quotation marks at each line of a part find room.</summary>
    public const int LongestPart = 3_500;

    /// <summary>Leaves room for three rows of five buttons among Discord's 40 components.</summary>
    private const int MostTexts = 20;

    /// <summary>Further choices below a question; those that the tutor offers stand above them.</summary>
    private static readonly ImmutableArray<Choice> Standing =
        [Choice.Why, Choice.DidSay, Choice.Passage, Choice.Next, Choice.Stop];

    /// <param name="byForm">
    /// True where typed words do not reach the bot, so that a button must open a form for the answer.
    /// </param>
    /// <returns>At least one message, in order; the buttons hang on the last.</returns>
    public ImmutableArray<MessageDraft> Render(Reply reply, bool byForm)
    {
        var pages = Pages(reply.Blocks.SelectMany(Texts));
        var rows = Rows(reply, byForm);
        return
        [
            .. pages.SkipLast(1).Select(page => MessageDraft.Of([.. page])),
            MessageDraft.Of([.. pages[^1], .. rows]),
        ];
    }

    private static IEnumerable<string> Texts(ReplyBlock block) => block switch
    {
        ReplyBlock.Prompt prompt => Fit(prompt.Words, DiscordMarkdown.Bold),
        ReplyBlock.List list => [Heading(list.Title), .. list.Items.SelectMany(item => Fit(item, Item))],
        ReplyBlock.Passage passage =>
            [DiscordMarkdown.Bold(passage.Place), .. Fit(passage.Words, DiscordMarkdown.Quoted)],
        _ => Fit(block.PlainText, DiscordMarkdown.Plain),
    };

    private static string Heading(string title) => "### " + DiscordMarkdown.Plain(title.ReplaceLineEndings(" "));

    private static string Item(string words) => "- " + DiscordMarkdown.Plain(words.ReplaceLineEndings(" "));

    // Signs that are neutralised make a text longer, so it is cut by what is shown.
    private static IEnumerable<string> Fit(string words, Func<string, string> show, int longest = LongestPart) =>
        TextParts.Of(words, longest).SelectMany(part => show(part) is { Length: <= MessageRules.ComponentText } shown
            ? [shown]
            : Fit(part, show, longest / 2));

    private static List<List<Component>> Pages(IEnumerable<string> texts)
    {
        var pages = new List<List<Component>> { new() };
        var used = 0;
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            if (pages[^1].Count == MostTexts || used + text.Length > MessageRules.ComponentText)
            {
                pages.Add([]);
                used = 0;
            }

            pages[^1].Add(new TextDisplay(text));
            used += text.Length;
        }

        return pages;
    }

    private IEnumerable<Component> Rows(Reply reply, bool byForm)
    {
        var asks = reply.Blocks.Any(block => block is ReplyBlock.Prompt);
        var first = reply.Offers.Select(Button).ToList();
        if (byForm && asks)
        {
            first.Insert(0, new Button(ButtonStyle.Primary, texts["button.answer"], ButtonId.Answer));
        }

        var further = asks ? Standing.Except(reply.Offers).Select(Button) : [];
        return new[] { first.AsEnumerable(), further }
            .SelectMany(row => row.Chunk(5))
            .Select(row => new ActionRow([.. row]));
    }

    private Button Button(Choice choice) => new(
        choice is Choice.Next or Choice.Start ? ButtonStyle.Primary : ButtonStyle.Secondary,
        texts["choice." + choice],
        ButtonId.Of(choice));
}
