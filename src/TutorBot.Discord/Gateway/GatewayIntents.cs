namespace TutorBot.Discord.Gateway;

/// <summary>Which events are sent (Gateway, "Gateway Intents"); none of the privileged ones.</summary>
[Flags]
public enum GatewayIntents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,
}
