using Microsoft.Extensions.Logging;

namespace TutorBot.Dialog.Turns;

public sealed partial class TurnLoop
{
    [LoggerMessage(1000, LogLevel.Information, "Ready to take turns; {Count} messages were left open and are queued")]
    private static partial void LogResumed(ILogger log, int count);

    // An exception's message may quote a learner, so only its type and place are logged.
    [LoggerMessage(
        1001, LogLevel.Error, "Message {Order} stays open until the next start: {Fault} at {Place}")]
    private static partial void LogSetAside(ILogger log, long order, string fault, string? place);
}
