namespace TutorBot.Discord.Rest;

/// <summary>The token is wrong or was reset. Nothing more is sent with it until the program is started anew.</summary>
public sealed class DiscordUnauthorizedException(string route)
    : DiscordException($"{route} was refused: the bot's token is not accepted", route);
