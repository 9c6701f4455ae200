namespace TutorBot.Storage.Sqlite;

internal sealed record CodeRow(byte[] Sealed, long ExpiresAt, byte[] WrappedKey);
