namespace TutorBot.Host.Teams.Talking;

internal sealed partial class TeamsChannel
{
    [LoggerMessage(4210, LogLevel.Warning,
        "Reply {Id} was tried before and may have arrived; it is sent again, word for word")]
    private static partial void LogRepeated(ILogger log, long id);

    [LoggerMessage(4211, LogLevel.Warning, "A conversation is closed to the bot: {Reason}")]
    private static partial void LogGone(ILogger log, string reason);
}
