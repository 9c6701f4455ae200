using Microsoft.Extensions.Logging;

namespace TutorBot.Storage.Sqlite;

internal sealed partial class SqliteConversations
{
    [LoggerMessage(2000, LogLevel.Error, "Message {Receipt} does not open with its learner's key and is left alone")]
    private static partial void LogUnreadable(ILogger log, long receipt);
}
