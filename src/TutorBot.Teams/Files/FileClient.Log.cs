using Microsoft.Extensions.Logging;

namespace TutorBot.Teams.Files;

public sealed partial class FileClient
{
    // Of an address only the host is logged: the rest of it opens the file.
    [LoggerMessage(4120, LogLevel.Warning,
        "A file was not fetched: {Host} is no host of Teams' files. If it is one of yours, name it in Teams:FileHosts")]
    private static partial void LogForeign(ILogger log, string host);

    [LoggerMessage(4121, LogLevel.Warning, "A file was not fetched: its address leads on to {Host}")]
    private static partial void LogRedirected(ILogger log, string host);

    [LoggerMessage(4122, LogLevel.Warning, "A file was not fetched from {Host}: {Fault}")]
    private static partial void LogNotLoaded(ILogger log, string host, string fault);
}
