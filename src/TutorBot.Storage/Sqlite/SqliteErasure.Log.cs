using Microsoft.Extensions.Logging;

namespace TutorBot.Storage.Sqlite;

internal sealed partial class SqliteErasure
{
    [LoggerMessage(
        2010,
        LogLevel.Warning,
        "What was erased may stand in the write-ahead log until the program ends: another program reads the database")]
    private static partial void LogNotEmptied(ILogger log);
}
