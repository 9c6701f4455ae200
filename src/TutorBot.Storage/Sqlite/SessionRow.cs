namespace TutorBot.Storage.Sqlite;

internal sealed record SessionRow(long Version, byte[] State);
