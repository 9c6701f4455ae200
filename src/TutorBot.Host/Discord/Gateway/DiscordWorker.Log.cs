using TutorBot.Discord.Gateway;

namespace TutorBot.Host.Discord.Gateway;

internal sealed partial class DiscordWorker
{
    [LoggerMessage(
        1300,
        LogLevel.Error,
        "Discord does not accept the bot's token. Copy it again from the developer portal (Bot, Reset Token) into "
        + "DISCORD_TOKEN or the file that Discord:TokenFile names, and start again. Until then the bot stays away; "
        + "everything else goes on")]
    private static partial void LogWrongToken(ILogger log);

    [LoggerMessage(
        1301, LogLevel.Error, "Discord refuses this bot and the bot stays away: {Reason}, close code {Code}. "
        + "'tutorbot doctor' says what to click")]
    private static partial void LogEnded(ILogger log, GatewayRefusal reason, int? code);

    [LoggerMessage(1302, LogLevel.Error, "Discord refuses this bot and the bot stays away: {Reason}")]
    private static partial void LogRefused(ILogger log, string reason);

    [LoggerMessage(1303, LogLevel.Information, "Discord knows {Count} commands; {Written} were new or had changed")]
    private static partial void LogCommands(ILogger log, int count, int written);

    [LoggerMessage(1304, LogLevel.Warning, "The commands could not be registered; typed talks go on: {Reason}")]
    private static partial void LogNoCommands(ILogger log, string reason);

    [LoggerMessage(1305, LogLevel.Warning, "Discord cannot be reached ({Reason}); tried again in {Wait}")]
    private static partial void LogAway(ILogger log, string reason, TimeSpan wait);
}
