using TutorBot.Discord;

namespace TutorBot.Host.Discord.Talking;

/// <summary>The words of a message to the bot, without its name.</summary>
internal static class Mention
{
    public static string Without(string words, UserId self) => words
        .Replace($"<@{self}>", "", StringComparison.Ordinal)
        .Replace($"<@!{self}>", "", StringComparison.Ordinal)
        .Trim();
}
