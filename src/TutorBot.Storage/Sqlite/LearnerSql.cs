using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Storage.Sqlite;

/// <summary>The statements of learners, their accounts and codes.</summary>
internal static class LearnerSql
{
    public static LearnerId? Learner(this SqliteConnection connection, byte[] account) =>
        Id(connection.ExecuteScalar<string?>(
            "SELECT learner FROM accounts WHERE hash = @Hash", new { Hash = account }));

    public static IReadOnlyList<LearnerId> All(SqliteConnection connection) =>
        connection.Query<string>("SELECT id FROM learners ORDER BY created_at, id")
            .Select(id => new LearnerId(id)).ToList();

    public static bool Has(this SqliteConnection connection, LearnerId learner) =>
        connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM learners WHERE id = @Id)", new { Id = learner.Value });

    /// <summary>False where there is no such learner.</summary>
    public static bool Link(this SqliteConnection connection, LearnerId learner, string channel, byte[] account) =>
        connection.Execute(
            """
            INSERT INTO accounts (hash, channel, learner)
            SELECT @Hash, @Channel, @Id WHERE EXISTS (SELECT 1 FROM learners WHERE id = @Id)
            ON CONFLICT (hash) DO UPDATE SET learner = excluded.learner
            """,
            new { Hash = account, Channel = channel, Id = learner.Value }) == 1;

    public static CodeRow? Code(this SqliteConnection connection, LearnerId learner, long now) =>
        connection.QuerySingleOrDefault<CodeRow>(
            """
            SELECT code_sealed AS Sealed, code_expires_at AS ExpiresAt, wrapped_key AS WrappedKey FROM learners
            WHERE id = @Id AND code_expires_at > @Now
            """,
            new { Id = learner.Value, Now = now });

    public static bool KeepCode(this SqliteConnection connection, object row) =>
        connection.Execute(
            "UPDATE learners SET code_hash = @Hash, code_sealed = @Sealed, code_expires_at = @Expires WHERE id = @Id",
            row) == 1;

    public static LearnerId? LearnerOfCode(this SqliteConnection connection, byte[] hash, long now) =>
        Id(connection.ExecuteScalar<string?>(
            "SELECT id FROM learners WHERE code_hash = @Hash AND code_expires_at > @Now",
            new { Hash = hash, Now = now }));

    private static LearnerId? Id(string? text) => text is null ? null : new LearnerId(text);
}
