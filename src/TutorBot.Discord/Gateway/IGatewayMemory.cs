namespace TutorBot.Discord.Gateway;

/// <summary>What a gateway client remembers over restarts; one memory for each shard and bot.</summary>
public interface IGatewayMemory
{
    /// <summary>Null where there is no session to resume.</summary>
    Task<GatewayPosition?> LoadPositionAsync(CancellationToken stop);

    /// <summary>
    /// Called for a new session and on a clean stop; in between the sink stores the position with each event.
    /// </summary>
    Task SavePositionAsync(GatewayPosition position, CancellationToken stop);

    /// <summary>When sessions were begun lately, the oldest first.</summary>
    Task<IReadOnlyList<DateTimeOffset>> LoadIdentifiesAsync(CancellationToken stop);

    /// <summary>Stored before each Identify, so that a crash loop is counted.</summary>
    Task SaveIdentifiesAsync(IReadOnlyList<DateTimeOffset> identifies, CancellationToken stop);
}
