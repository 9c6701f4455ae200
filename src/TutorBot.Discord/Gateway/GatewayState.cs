namespace TutorBot.Discord.Gateway;

/// <summary>How the connection stands, for health checks.</summary>
public enum GatewayState
{
    /// <summary>Not yet run, or ended.</summary>
    Down,

    /// <summary>Dialling, or waiting to dial again.</summary>
    Connecting,

    /// <summary>Events are coming.</summary>
    Ready,
}
