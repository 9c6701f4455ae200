namespace TutorBot.Discord.Gateway;

/// <summary>The connection on which Discord tells what happens.</summary>
public interface IDiscordGateway
{
    GatewayState State { get; }

    /// <summary>
    /// Connects, and connects again whatever happens, until stopped or refused for good. Run it once.
    /// </summary>
    Task<GatewayEnd> RunAsync(CancellationToken stop);

    /// <summary>Shows a line under the bot's name, as soon as there is a session; again in every new one.</summary>
    /// <param name="words">At most 128 characters.</param>
    void ShowStatus(string words);
}
