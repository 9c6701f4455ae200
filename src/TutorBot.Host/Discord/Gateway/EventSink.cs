using TutorBot.Dialog.Ports;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Gateway;

/// <summary>Hands Discord's events to whoever takes them, and keeps up to where they were taken or answered.</summary>
internal sealed class EventSink(
    BotIdentity identity, MessageDesk messages, InteractionRouter interactions, FirstAnswers firstAnswers,
    IInteractionDesk answers, IStreamPositions positions, Unanswered unanswered, Aside aside) : IGatewaySink
{
    private volatile GatewayPosition? _last;

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
        var kept = GatewayStream.Of(unanswered.Before(position));
        switch (await TakeAsync(accepted, kept, stop))
        {
            case Taking.Later:
                return false;
            case Taking.Done:
                await positions.WriteAsync(kept, stop);
                break;
            case Taking.Answering answering:
                unanswered.Add(position, answering.Work);
                aside.Run(ending => KeepAsync(answering.Work, ending));
                break;
        }

        _last = position;
        return true;
    }

    /// <summary>Once it is answered, nobody need be told of it again.</summary>
    private async Task KeepAsync(Task answering, CancellationToken stop)
    {
        await answering;
        if (_last is { } last)
        {
            await positions.WriteAsync(GatewayStream.Of(unanswered.Before(last)), stop);
        }
    }

    private async Task<Taking> TakeAsync(GatewayEvent accepted, StreamPosition position, CancellationToken stop)
    {
        switch (accepted)
        {
            case GatewayEvent.Ready ready:
                identity.Is(ready.Self.Id);
                return new Taking.Kept();
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
                return new Taking.Kept();
        }
    }
}
