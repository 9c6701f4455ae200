using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Storage.Sqlite;

/// <summary>The statements of addresses.</summary>
internal static class AddressSql
{
    public static AddressRow? Address(this SqliteConnection connection, byte[] destination) =>
        connection.QuerySingleOrDefault<AddressRow>(
            """
            SELECT learner AS Learner, body AS Body, wrapped_key AS WrappedKey
            FROM addresses JOIN learners ON learners.id = addresses.learner WHERE destination_hash = @Hash
            """,
            new { Hash = destination });

    public static bool KeepAddress(
        this SqliteConnection connection, LearnerId learner, byte[] destination, byte[] body) =>
        connection.Execute(
            """
            INSERT INTO addresses (destination_hash, learner, body)
            SELECT @Hash, @Id, @Body WHERE EXISTS (SELECT 1 FROM learners WHERE id = @Id)
            ON CONFLICT (destination_hash) DO UPDATE SET learner = excluded.learner, body = excluded.body
            """,
            new { Hash = destination, Id = learner.Value, Body = body }) == 1;

    public static bool ForgetAddress(this SqliteConnection connection, byte[] destination) =>
        connection.Execute("DELETE FROM addresses WHERE destination_hash = @Hash", new { Hash = destination }) == 1;
}
