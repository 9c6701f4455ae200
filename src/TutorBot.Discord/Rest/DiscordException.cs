namespace TutorBot.Discord.Rest;

/// <summary>Discord could not be asked or said no. Carries route and status, never a secret or words.</summary>
public abstract class DiscordException(string message, string route, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Method and template, without ids or tokens.</summary>
    public string Route { get; } = route;
}
