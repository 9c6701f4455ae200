using Microsoft.Extensions.Logging.Console;

namespace TutorBot.Host.Serving;

/// <summary>What the running program writes, on the error stream; learners' words are never among it.</summary>
internal static class ServerLog
{
    /// <summary>For verbs that talk to a person: only what went wrong.</summary>
    public static void Quiet(ILoggingBuilder logging) => Configure(logging).SetMinimumLevel(LogLevel.Error);

    public static ILoggingBuilder Configure(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        // Tells at length of an address in use, of which the program says more in one line.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // Warns of the stricter caching headers that it sets itself.
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        logging.Services.Configure<ConsoleLoggerOptions>(
            options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;
            options.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
            options.UseUtcTimestamp = true;
        });
    }
}
