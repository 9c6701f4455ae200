namespace TutorBot.Discord.Rest;

/// <summary>A draft breaks Discord's limits, found before it was sent.</summary>
/// <param name="problems">Each with its place; without the words.</param>
public sealed class DraftRefusedException(string route, IReadOnlyList<string> problems)
    : DiscordException($"{route} was not sent: {string.Join("; ", problems)}", route)
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
