namespace TutorBot.Storage.Sqlite;

internal sealed record InboxRow(long Receipt, string Learner, byte[] KeyHash, byte[] Body, byte[] WrappedKey);
