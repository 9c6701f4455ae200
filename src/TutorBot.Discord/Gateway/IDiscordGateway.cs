namespace TutorBot.Discord.Gateway;

/// <summary>The connection on which Discord tells what happens.</summary>
public interface IDiscordGateway
{
    GatewayState State { get; }

    /// <summary>
    /// Connects, and connects again whatever happens, until stopped or refused for good. Run it once.
    /// </summary>
    Task<GatewayEnd> RunAsync(CancellationToken stop);
}
