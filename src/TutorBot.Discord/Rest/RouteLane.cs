namespace TutorBot.Discord.Rest;

/// <summary>Which limits a call falls under.</summary>
internal enum RouteLane
{
    /// <summary>With the bot's token; counted in the global limit.</summary>
    Bot,

    /// <summary>With an interaction's token; not counted (Rate Limits, "Global Rate Limit").</summary>
    Interaction,
}
