using TutorBot.Dialog.Ports;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Gateway;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Hands each kind of interaction to whoever takes it.</summary>
internal sealed class InteractionRouter(CommandDesk commands, ButtonDesk buttons, FormDesk forms)
{
    /// <exception cref="StoreUnavailableException">Nothing was kept: it is to be delivered again.</exception>
    public async Task<Taking> TakeAsync(Interaction interaction, StreamPosition position, CancellationToken stop)
    {
        if (FirstAnswers.AreFor(interaction))
        {
            return new Taking.Kept();
        }

        switch (interaction)
        {
            case CommandInvoked command:
                return await commands.TakeAsync(command, position, stop);
            case ComponentUsed pressed:
                return await buttons.TakeAsync(pressed, position, stop);
            case ModalSubmitted sent:
                return await forms.TakeAsync(sent, position, stop);
            default:
                return new Taking.Kept();
        }
    }
}
