namespace TutorBot.Discord;

internal static class ClientName
{
    /// <summary>Sent with every call and with the socket (API Reference, "User Agent").</summary>
    public static readonly string UserAgent = $"DiscordBot (TutorBot, {Version})";

    /// <summary>The name given at the gateway.</summary>
    public const string Name = "tutorbot";

    private static string Version => typeof(ClientName).Assembly.GetName().Version?.ToString(3) ?? "0";
}
