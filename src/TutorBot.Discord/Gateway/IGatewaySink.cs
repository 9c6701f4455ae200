namespace TutorBot.Discord.Gateway;

/// <summary>Takes the gateway's events.</summary>
public interface IGatewaySink
{
    /// <summary>
    /// Called as soon as an event is read, before those ahead of it were accepted, and never waited for: the place to
    /// start an interaction's three seconds. Must return at once and not throw.
    /// </summary>
    void Arrived(GatewayEvent arrived)
    {
    }

    /// <summary>
    /// Accepts one event, one at a time and in order. Only when this returns does the sequence advance; the position
    /// that it then has is handed in, to be stored in the same transaction as what the event brings. Where this throws
    /// it is called again for the same event after a pause, while heartbeats go on. After a reconnect or a restart the
    /// same event may come again.
    /// </summary>
    /// <returns>
    /// False where the event cannot be taken yet for a reason of its sender's own: nothing was kept. It is offered
    /// again after a pause; until then the sender's later events wait behind it, those of others go on, and the
    /// position that is handed in with them stays before it.
    /// </returns>
    Task<bool> AcceptAsync(GatewayEvent accepted, GatewayPosition position, CancellationToken stop);
}
