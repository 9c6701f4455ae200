using Microsoft.Extensions.Logging;

namespace TutorBot.Dialog.Turns;

public sealed partial class Sender
{
    [LoggerMessage(1100, LogLevel.Warning, "Reply {Id} waits: no channel {Channel} is set up")]
    private static partial void LogNoChannel(ILogger log, long id, string channel);

    // An exception's message may quote a learner, so only its type is logged.
    [LoggerMessage(1101, LogLevel.Warning, "Sending reply {Id} by {Channel} failed and is tried again: {Fault}")]
    private static partial void LogAttemptFailed(ILogger log, long id, string channel, string fault);

    [LoggerMessage(1102, LogLevel.Warning, "Reply {Id} was refused for good: {Reason}")]
    private static partial void LogRefused(ILogger log, long id, string reason);

    [LoggerMessage(1103, LogLevel.Error, "{Problem} Deliveries wait; none is lost")]
    private static partial void LogUnavailable(ILogger log, string problem);

    [LoggerMessage(
        1104, LogLevel.Error, "Reply {Id} could not be sent, or not be kept as sent: {Fault}; tried again")]
    private static partial void LogUnforeseen(ILogger log, long id, string fault);

    [LoggerMessage(1105, LogLevel.Error, "The outbox could not be read ({Fault}); tried again. Deliveries wait")]
    private static partial void LogUnread(ILogger log, string fault);
}
