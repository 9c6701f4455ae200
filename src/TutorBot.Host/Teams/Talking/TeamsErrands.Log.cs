namespace TutorBot.Host.Teams.Talking;

internal sealed partial class TeamsErrands
{
    [LoggerMessage(4200, LogLevel.Warning, "Too much waits to be said in Teams beside replies: {Errand} is left")]
    private static partial void LogFull(ILogger log, string errand);

    [LoggerMessage(4201, LogLevel.Warning, "In Teams, {Errand} was not done: {Reason}")]
    private static partial void LogLeft(ILogger log, string errand, string reason);

    // An exception's message may quote a learner, so only its type is logged.
    [LoggerMessage(4202, LogLevel.Error, "In Teams, {Errand} failed: {Fault}")]
    private static partial void LogFailed(ILogger log, string errand, string fault);
}
