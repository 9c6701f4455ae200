using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Turns the pages of an analysis, in the message itself.</summary>
internal sealed class PageDesk(AnalysisMessages analyses, IInteractionDesk desk, DiscordTexts texts, Aside aside)
{
    public Task TurnAsync(InteractionHead head, PageId page) => aside.DoAsync(stop => analyses.Page(page) is { } turned
        ? desk.UpdateAsync(head, turned, stop)
        : desk.FollowUpAsync(
            head, MessageDraft.Of(new TextDisplay(texts["analyze.gone"])) with { Ephemeral = true }, stop));
}
