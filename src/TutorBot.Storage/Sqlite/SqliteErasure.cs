using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Storage.Sqlite;

/// <summary>
/// Deletes beyond recovery: the learner's key and rows are overwritten in the database (<c>secure_delete</c>), and the
/// write-ahead log that still held them is emptied.
/// </summary>
internal sealed partial class SqliteErasure(SqliteWriter writer, TimeProvider time, ILogger log)
{
    private const int CheckpointTries = 5;

    /// <summary>For that long no write is made; whoever reads that long is left to read, and asked again.</summary>
    private static readonly TimeSpan CheckpointPatience = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan BetweenCheckpoints = TimeSpan.FromSeconds(2);

    /// <summary>False where there is no such learner.</summary>
    public async Task<bool> EraseAsync(LearnerId learner)
    {
        var erased = await writer.WriteAsync(connection => connection.Execute(
            "DELETE FROM learners WHERE id = @Id", new { Id = learner.Value }));
        if (erased > 0)
        {
            await EmptyLogAsync();
        }

        return erased > 0;
    }

    /// <summary>Erases sessions last used before a time, and learners made before it who then have none.</summary>
    public async Task<Erased> EraseBeforeAsync(DateTimeOffset time)
    {
        var before = new { Time = time.ToUnixTimeMilliseconds() };
        var erased = await writer.WriteAsync(connection => new Erased(
            Sessions: connection.Execute("DELETE FROM sessions WHERE used_at < @Time", before),
            Learners: connection.Execute(
                """
                DELETE FROM learners WHERE created_at < @Time
                AND NOT EXISTS (SELECT 1 FROM sessions WHERE learner = learners.id)
                AND NOT EXISTS (SELECT 1 FROM inbox WHERE learner = learners.id AND done = 0)
                """,
                before)));
        await EmptyLogAsync();
        return erased;
    }

    /// <summary>What an erasure of what was last used before a time would meet.</summary>
    public static Erased CountBefore(SqliteConnection connection, DateTimeOffset time)
    {
        var before = new { Time = time.ToUnixTimeMilliseconds() };
        return new Erased(
            Sessions: connection.ExecuteScalar<int>("SELECT count(*) FROM sessions WHERE used_at < @Time", before),
            Learners: connection.ExecuteScalar<int>(
                """
                SELECT count(*) FROM learners WHERE created_at < @Time
                AND NOT EXISTS (SELECT 1 FROM sessions WHERE learner = learners.id AND used_at >= @Time)
                AND NOT EXISTS (SELECT 1 FROM inbox WHERE learner = learners.id AND done = 0)
                """,
                before));
    }

    /// <summary>Empties the write-ahead log, which still holds what was overwritten.</summary>
    public async Task EmptyLogAsync()
    {
        for (var left = CheckpointTries; left > 0; left--)
        {
            if (await writer.MaintainAsync(Checkpoint))
            {
                return;
            }

            if (left > 1)
            {
                await Task.Delay(BetweenCheckpoints, time);
            }
        }

        LogNotEmptied(log);
    }

    private static bool Checkpoint(SqliteConnection connection)
    {
        SqliteDatabase.Wait(connection, CheckpointPatience);
        try
        {
            return connection.QuerySingle<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        }
        finally
        {
            SqliteDatabase.Wait(connection, SqliteDatabase.Patience);
        }
    }
}
