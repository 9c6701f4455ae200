using Microsoft.Extensions.Logging;

namespace TutorBot.Discord.Rest;

internal sealed partial class RestPipeline
{
    // What was sent, without its words: the route is a template, so it holds no token either.
    [LoggerMessage(4000, LogLevel.Debug, "{Route}: {Status}, {Bytes} bytes sent, {Milliseconds:F0} ms, try {Attempt}")]
    private static partial void LogSent(
        ILogger log, string route, int status, long bytes, double milliseconds, int attempt);

    [LoggerMessage(4001, LogLevel.Information, "{Route} is rate limited for {Seconds:F1} s")]
    private static partial void LogLimited(ILogger log, string route, double seconds);

    [LoggerMessage(4002, LogLevel.Warning, "{Route} got no answer: {Fault}")]
    private static partial void LogFailed(ILogger log, string route, string fault);
}
