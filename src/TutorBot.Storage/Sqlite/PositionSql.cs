using Dapper;
using Microsoft.Data.Sqlite;

namespace TutorBot.Storage.Sqlite;

/// <summary>The statements of stream positions.</summary>
internal static class PositionSql
{
    public static byte[]? Position(this SqliteConnection connection, string stream) =>
        connection.ExecuteScalar<byte[]?>(
            "SELECT value FROM positions WHERE stream = @Stream", new { Stream = stream });

    /// <summary>Does nothing where there is none to keep.</summary>
    public static bool KeepPosition(this SqliteConnection connection, string? stream, byte[]? value) =>
        value is not null && connection.Execute(
            """
            INSERT INTO positions (stream, value) VALUES (@Stream, @Value)
            ON CONFLICT (stream) DO UPDATE SET value = excluded.value
            """,
            new { Stream = stream, Value = value }) == 1;

    public static bool ForgetPosition(this SqliteConnection connection, string stream) =>
        connection.Execute("DELETE FROM positions WHERE stream = @Stream", new { Stream = stream }) == 1;
}
