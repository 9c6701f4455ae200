using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>What every part of the store on SQLite uses: reading, writing and sealing.</summary>
internal sealed record SqliteStore(
    SqliteReaders Readers, SqliteWriter Writer, KeyRing Ring, StoreSecret Secret, TimeProvider Time)
{
    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long Now => Time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Null where there is no such learner.</summary>
    public LearnerKey? KeyOf(SqliteConnection connection, LearnerId learner)
    {
        var wrapped = connection.ExecuteScalar<byte[]?>(
            "SELECT wrapped_key FROM learners WHERE id = @Id", new { Id = learner.Value });
        return wrapped is null ? null : new LearnerKey(Ring.Unwrap(wrapped));
    }

    public LearnerKey? KeyOf(LearnerId learner) => Readers.Read(connection => KeyOf(connection, learner));

    public static byte[] Seal<T>(LearnerKey key, T value, JsonTypeInfo<T> type, string row) =>
        key.Seal(JsonSerializer.SerializeToUtf8Bytes(value, type), row);

    public byte[] Seal(StreamPosition position) => Ring.Wrap(Encoding.UTF8.GetBytes(position.Value));

    /// <exception cref="CryptographicException">The row was changed outside the program.</exception>
    public static T Open<T>(LearnerKey key, byte[] value, JsonTypeInfo<T> type, string row) =>
        JsonSerializer.Deserialize(key.Open(value, row), type)!;
}
