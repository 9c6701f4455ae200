namespace TutorBot.Storage.Sqlite;

/// <summary>An address as it is kept.</summary>
internal sealed record AddressRow(string Learner, byte[] Body, byte[] WrappedKey);
