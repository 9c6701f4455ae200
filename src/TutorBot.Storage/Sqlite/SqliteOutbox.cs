using System.Collections.Immutable;
using Dapper;
using TutorBot.Dialog.Ports;

namespace TutorBot.Storage.Sqlite;

/// <summary>The outbox on SQLite.</summary>
internal sealed class SqliteOutbox(SqliteStore store) : IOutbox
{
    /// <summary>The first waiting row of each destination, so that nothing overtakes.</summary>
    private const string Heads =
        "(SELECT min(id) AS id FROM outbox WHERE ended_at IS NULL GROUP BY destination) AS heads"
        + " JOIN outbox USING (id)";

    public Task<ImmutableArray<OutboxEntry>> DueAsync(DateTimeOffset now, int limit, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection => connection
            .Query<OutboxRow>(
                $"""
                SELECT outbox.id AS Id, nonce AS Nonce, body AS Body, wrapped_key AS WrappedKey, attempts AS Attempts,
                       first_attempt_at AS FirstAttemptAt
                FROM {Heads} JOIN learners ON learners.id = outbox.learner
                WHERE due_at <= @Now OR due_at > @Horizon ORDER BY outbox.id LIMIT @Limit
                """,
                new
                {
                    Now = now.ToUnixTimeMilliseconds(),
                    Horizon = (now + IOutbox.Horizon).ToUnixTimeMilliseconds(),
                    Limit = limit,
                })
            .Select(row => row.Open(store.Ring)).ToImmutableArray()));

    public Task<DateTimeOffset?> NextDueAsync(CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection =>
            connection.ExecuteScalar<long?>($"SELECT min(due_at) FROM {Heads}") is { } due
                ? DateTimeOffset.FromUnixTimeMilliseconds(due)
                : (DateTimeOffset?)null));

    public Task MarkAttemptAsync(long id, DateTimeOffset at, CancellationToken stop) => ExecuteAsync(
        """
        UPDATE outbox SET attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, @At) WHERE id = @Id
        """,
        new { Id = id, At = at.ToUnixTimeMilliseconds() });

    public Task MarkSentAsync(long id, DateTimeOffset at, CancellationToken stop) => ExecuteAsync(
        "UPDATE outbox SET ended_at = @At, body = NULL WHERE id = @Id",
        new { Id = id, At = at.ToUnixTimeMilliseconds() });

    public Task MarkRetryAsync(long id, DateTimeOffset due, CancellationToken stop) => ExecuteAsync(
        "UPDATE outbox SET due_at = @Due WHERE id = @Id", new { Id = id, Due = due.ToUnixTimeMilliseconds() });

    public Task MarkFailedAsync(long id, string reason, CancellationToken stop) => ExecuteAsync(
        "UPDATE outbox SET ended_at = @Now, body = NULL, failure = @Reason WHERE id = @Id",
        new { Id = id, store.Now, Reason = reason });

    private Task<int> ExecuteAsync(string sql, object parameters) =>
        store.Writer.WriteAsync(connection => connection.Execute(sql, parameters));
}
