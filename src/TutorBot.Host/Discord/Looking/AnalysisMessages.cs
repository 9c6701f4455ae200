using System.Collections.Immutable;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.View;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Looking;

/// <summary>The analysis of any text as one message whose pages buttons turn; what stands out comes first.</summary>
internal sealed class AnalysisMessages(OpenAnalyses open, DiscordTexts texts)
{
    /// <summary>So short that on a phone the buttons are still near.</summary>
    private const int LongestPage = 1_800;

    /// <param name="asked">By what the buttons find the pages again.</param>
    /// <param name="analysis">What was found.</param>
    public MessageDraft Of(string asked, TextAnalysis analysis)
    {
        var pages = AnalysisPages.Of([.. AnalysisView.InBrief(analysis).Select(Shown)], LongestPage);
        open.Keep(asked, pages);
        return Page(new PageId(asked, 0), pages);
    }

    /// <summary>Null where the analysis is no longer kept or has no such page.</summary>
    public MessageDraft? Page(PageId page) =>
        open.Find(page.Analysis) is { } pages && page.Page < pages.Length ? Page(page, pages) : null;

    private MessageDraft Page(PageId page, ImmutableArray<string> pages)
    {
        var words = new TextDisplay(pages[page.Page]);
        return pages.Length == 1 ? MessageDraft.Of(words) : MessageDraft.Of(words, new ActionRow(
        [
            .. page.Page > 0 ? [Turn("button.page-back", page.Page - 1)] : Array.Empty<Button>(),
            .. page.Page + 1 < pages.Length ? [Turn("button.page-on", page.Page + 1)] : Array.Empty<Button>(),
        ]));

        Button Turn(string label, int to) => new(
            ButtonStyle.Secondary,
            texts.Fill(label, ("page", to + 1), ("pages", pages.Length)),
            (page with { Page = to }).ToString());
    }

    private static AnalysisSection Shown(AnalysisSection section) => section with
    {
        Title = "### " + DiscordMarkdown.Plain(section.Title),
        Items = [.. section.Items.Select(item => item with
        {
            Label = item.Label.Length == 0 ? "" : DiscordMarkdown.Bold(item.Label),
            Words = DiscordMarkdown.Plain(item.Words),
            Note = DiscordMarkdown.Plain(item.Note),
        })],
    };
}
