using Microsoft.Extensions.Logging;
using TutorBot.Teams.Authentication;

namespace TutorBot.Teams.Endpoint;

public sealed partial class TeamsEndpoint
{
    [LoggerMessage(4000, LogLevel.Warning, "An activity was refused: Teams is not set up")]
    private static partial void LogClosed(ILogger log);

    [LoggerMessage(4001, LogLevel.Warning, "An activity was refused: {Fault}")]
    private static partial void LogRefused(ILogger log, TokenFault fault);

    [LoggerMessage(4002, LogLevel.Warning, "A request from elsewhere was refused; local mode is for this machine")]
    private static partial void LogElsewhere(ILogger log);

    [LoggerMessage(4003, LogLevel.Warning, "A request under a foreign name was refused: {Host}")]
    private static partial void LogForeignHost(ILogger log, string host);

    // An exception's message may quote a learner, so only its type and place are logged.
    [LoggerMessage(4004, LogLevel.Error, "An activity of type {Type} failed: {Fault} at {Place}")]
    private static partial void LogFailed(ILogger log, string type, string fault, string? place);
}
