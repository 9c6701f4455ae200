namespace TutorBot.Host.Discord;

/// <summary>What the bot is set up with, beside the token.</summary>
/// <param name="Pack">The exercise that is taken where a learner names none.</param>
internal sealed record DiscordSettings(string Pack);
