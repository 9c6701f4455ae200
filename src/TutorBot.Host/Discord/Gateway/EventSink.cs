using TutorBot.Dialog.Ports;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Gateway;

/// <summary>Hands Discord's events to whoever takes them, and keeps up to where they were taken.</summary>
internal sealed class EventSink(
    BotIdentity identity, MessageDesk messages, InteractionRouter interactions, FirstAnswers firstAnswers,
    IInteractionDesk answers, IStreamPositions positions) : IGatewaySink
{
    public void Arrived(GatewayEvent arrived)
    {
        if (arrived is GatewayEvent.Interacted interacted)
        {
            answers.Arrived(interacted.Interaction);
            firstAnswers.Give(interacted.Interaction);
        }
    }

    public async Task<bool> AcceptAsync(GatewayEvent accepted, GatewayPosition position, CancellationToken stop)
    {
        var kept = GatewayStream.Of(position);
        var taking = await TakeAsync(accepted, kept, stop);
        if (taking == Taking.Done)
        {
            await positions.WriteAsync(kept, stop);
        }

        return taking != Taking.Later;
    }

    private async Task<Taking> TakeAsync(GatewayEvent accepted, StreamPosition position, CancellationToken stop)
    {
        switch (accepted)
        {
            case GatewayEvent.Ready ready:
                identity.Is(ready.Self.Id);
                return Taking.Kept;
            case GatewayEvent.MessageCreated created:
                return await messages.TakeAsync(created.Message, position, stop);
            case GatewayEvent.MessageUpdated updated:
                return await messages.TakeEditAsync(updated.Message, position, stop);
            case GatewayEvent.MessageDeleted deleted:
                return await messages.ForgetAsync(deleted.Message, stop);
            case GatewayEvent.Interacted interacted:
                return await interactions.TakeAsync(interacted.Interaction, position, stop);
            default:
                // To be told it again does no harm, so it is not worth a write.
                return Taking.Kept;
        }
    }
}
