using Microsoft.Extensions.Logging;

namespace TutorBot.Storage.Sqlite;

internal sealed partial class SqliteOutbox
{
    [LoggerMessage(2020, LogLevel.Error, "Reply {Id} does not open with its learner's key and is given up")]
    private static partial void LogUnreadable(ILogger log, long id);
}
