using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Ports;

namespace TutorBot.Storage.Sqlite;

/// <summary>The outbox on SQLite.</summary>
internal sealed partial class SqliteOutbox(SqliteStore store, ILogger log) : IOutbox
{
    /// <summary>The first waiting row of each destination, so that nothing overtakes.</summary>
    private const string Heads =
        "(SELECT min(id) AS id FROM outbox WHERE ended_at IS NULL GROUP BY destination) AS heads"
        + " JOIN outbox USING (id)";

    public async Task<ImmutableArray<OutboxEntry>> DueAsync(DateTimeOffset now, int limit, CancellationToken stop)
    {
        var entries = ImmutableArray.CreateBuilder<OutboxEntry>();
        foreach (var row in Due(now, limit))
        {
            if (Open(row) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                // Left at the head of its destination it would hold up all that follows.
                await MarkFailedAsync(row.Id, "unreadable", stop);
            }
        }

        return entries.ToImmutable();
    }

    public Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<string> except, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection =>
            connection.ExecuteScalar<long?>(
                $"SELECT min(due_at) FROM {Heads} WHERE destination NOT IN @Except", new { Except = except }) is { } due
                ? DateTimeOffset.FromUnixTimeMilliseconds(due)
                : (DateTimeOffset?)null));

    public Task MarkAttemptAsync(long id, DateTimeOffset at, CancellationToken stop) => ExecuteAsync(
        """
        UPDATE outbox SET attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, @At) WHERE id = @Id
        """,
        new { Id = id, At = at.ToUnixTimeMilliseconds() });

    /// <remarks>Nothing asks for what was sent, so the row goes; of what was refused the reason stays.</remarks>
    public Task MarkSentAsync(long id, DateTimeOffset at, CancellationToken stop) =>
        ExecuteAsync("DELETE FROM outbox WHERE id = @Id", new { Id = id });

    public Task MarkRetryAsync(long id, DateTimeOffset due, CancellationToken stop) => ExecuteAsync(
        "UPDATE outbox SET due_at = @Due WHERE id = @Id", new { Id = id, Due = due.ToUnixTimeMilliseconds() });

    public Task MarkFailedAsync(long id, string reason, CancellationToken stop) => ExecuteAsync(
        "UPDATE outbox SET ended_at = @Now, body = NULL, failure = @Reason WHERE id = @Id",
        new { Id = id, store.Now, Reason = reason });

    private List<OutboxRow> Due(DateTimeOffset now, int limit) => store.Readers.Read(connection => connection
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
        .AsList());

    /// <remarks>One row that was changed outside the program must not keep all others from being sent.</remarks>
    private OutboxEntry? Open(OutboxRow row)
    {
        try
        {
            return row.Open(store.Ring);
        }
        catch (Exception fault) when (fault is CryptographicException or JsonException)
        {
            LogUnreadable(log, row.Id);
            return null;
        }
    }

    private Task<int> ExecuteAsync(string sql, object parameters) =>
        store.Writer.WriteAsync(connection => connection.Execute(sql, parameters));
}
