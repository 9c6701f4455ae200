using Microsoft.Extensions.Logging;

namespace TutorBot.Dialog.Turns;

internal sealed partial class TurnTaking
{
    [LoggerMessage(1010, LogLevel.Debug, "The session of message {Order} had moved on; its turn is taken again")]
    private static partial void LogConflict(ILogger log, long order);

    // An exception's message may quote a learner, so only its type and place are logged.
    [LoggerMessage(1011, LogLevel.Error, "The turn of message {Order} failed: {Fault} at {Place}")]
    private static partial void LogFailed(ILogger log, long order, string fault, string? place);

    [LoggerMessage(1012, LogLevel.Error, "{Problem} Trying again in {Wait}; what was accepted is kept")]
    private static partial void LogUnavailable(ILogger log, string problem, TimeSpan wait);
}
