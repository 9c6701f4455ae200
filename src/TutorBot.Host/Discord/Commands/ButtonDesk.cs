using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Takes pressed buttons.</summary>
internal sealed class ButtonDesk(
    DiscordLearners learners, TurnDesk turns, MyData mine, PageDesk pages, Presses presses, IInteractionDesk desk,
    Aside aside)
{
    public async Task<Taking> TakeAsync(ComponentUsed pressed, StreamPosition position, CancellationToken stop)
    {
        var head = pressed.Head;
        switch (pressed.CustomId)
        {
            case ButtonId.Delete:
                return new Taking.Answering(mine.DeleteAsync(head));
            case var id when PageId.TryParse(id, out var page):
                return new Taking.Answering(pages.TurnAsync(head, page));
            case var id when ButtonId.TryParse(id, out var choice):
                return await ChooseAsync(pressed, choice, position, stop);
            default:
                aside.Run(ending => desk.AcknowledgeAsync(head, Deferral.Update, ending));
                return new Taking.Kept();
        }
    }

    private async Task<Taking> ChooseAsync(
        ComponentUsed pressed, Choice choice, StreamPosition position, CancellationToken stop)
    {
        var head = pressed.Head;
        if (!presses.IsFirst(pressed.Message.Id, choice, head.Id))
        {
            aside.Run(ending => desk.AcknowledgeAsync(head, Deferral.Update, ending));
            return new Taking.Kept();
        }

        var session = await learners.SessionAsync(head.User.Id, stop);
        var content = new InboundContent.Chose(choice);
        return await (choice == Choice.Start && head.GuildId is not null
            ? turns.InviteAsync(head, session, content, position, stop)
            : turns.ContinueAsync(head, session, content, position, stop));
    }
}
