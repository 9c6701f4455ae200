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
    Task AcceptAsync(GatewayEvent accepted, GatewayPosition position, CancellationToken stop);
}
