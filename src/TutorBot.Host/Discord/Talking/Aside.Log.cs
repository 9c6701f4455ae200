namespace TutorBot.Host.Discord.Talking;

internal sealed partial class Aside
{
    [LoggerMessage(1200, LogLevel.Warning, "Discord: {Reason}")]
    private static partial void LogRefused(ILogger log, string reason);

    [LoggerMessage(1201, LogLevel.Error, "Discord: something went wrong beside the talks: {Fault} at {Place}")]
    private static partial void LogFailed(ILogger log, string fault, string? place);

    [LoggerMessage(
        1202, LogLevel.Warning, "Discord: too much is under way beside the talks; one thing is left undone")]
    private static partial void LogLeft(ILogger log);
}
