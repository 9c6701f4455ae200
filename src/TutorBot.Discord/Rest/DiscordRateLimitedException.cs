namespace TutorBot.Discord.Rest;

/// <summary>The wait that Discord asks for would outlast the caller's deadline; nothing was sent.</summary>
/// <param name="retryAfter">How long to wait before it is tried again.</param>
public sealed class DiscordRateLimitedException(string route, TimeSpan retryAfter)
    : DiscordException($"{route} waits for a rate limit of {retryAfter.TotalSeconds:F1} s", route)
{
    public TimeSpan RetryAfter { get; } = retryAfter;
}
