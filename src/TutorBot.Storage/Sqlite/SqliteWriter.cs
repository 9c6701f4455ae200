using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using TutorBot.Dialog.Ports;

namespace TutorBot.Storage.Sqlite;

/// <summary>
/// The one that writes. All writes that wait are committed together, so that one flush to the disk serves many turns; a
/// write returns only after its commit. A failing write never harms the others of its group.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    /// <summary>More than the turn loop ever lets wait.</summary>
    private const int MostWaiting = 32_768;

    private const int LargestGroup = 256;

    private readonly BlockingCollection<SqliteWrite> _waiting = new(MostWaiting);
    private readonly SqliteConnection _connection;
    private readonly Thread _thread;

    /// <summary>How many groups were committed or tried; far fewer than writes when many wait.</summary>
    public long Groups { get; private set; }

    public SqliteWriter(SqliteConnection connection)
    {
        _connection = connection;
        _thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <summary>Runs a write in a transaction.</summary>
    /// <param name="write">May run twice, the first time without effect.</param>
    /// <exception cref="StoreUnavailableException">It was not committed.</exception>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> write)
    {
        var waiting = new SqliteWriteWithResult<T>(write, InTransaction: true);
        return Enqueue(waiting) ? waiting.Written : throw Overloaded();
    }

    /// <summary>Runs something by itself that may not be part of a transaction, such as a checkpoint.</summary>
    public Task<T> MaintainAsync<T>(Func<SqliteConnection, T> work)
    {
        var waiting = new SqliteWriteWithResult<T>(work, InTransaction: false);
        return Enqueue(waiting) ? waiting.Written : throw Overloaded();
    }

    /// <summary>Ends after what was given to it is written.</summary>
    public void Dispose()
    {
        if (_waiting.IsAddingCompleted)
        {
            return;
        }

        _waiting.CompleteAdding();
        _thread.Join();
        _connection.Dispose();
    }

    /// <remarks>SQLite has rolled back by itself after a full disk and some other faults.</remarks>
    public static void RollBack(SqliteConnection connection)
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            connection.Execute("ROLLBACK");
        }
    }

    private bool Enqueue(SqliteWrite write)
    {
        try
        {
            return _waiting.TryAdd(write);
        }
        catch (InvalidOperationException)
        {
            // Closed: the program is stopping.
            return false;
        }
    }

    private static StoreUnavailableException Overloaded() =>
        new("The database takes no writes now: it is stopping or too much is waiting.");

    private void Run()
    {
        var group = new List<SqliteWrite>(LargestGroup);
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            group.Add(first);
            while (group.Count < LargestGroup && _waiting.TryTake(out var next))
            {
                group.Add(next);
            }

            foreach (var together in SqliteWrite.Groups(group))
            {
                Commit(together);
            }

            group.Clear();
        }
    }

    private void Commit(IReadOnlyList<SqliteWrite> group)
    {
        Groups++;
        if (TryCommit(group) is not { } fault)
        {
            group.ToList().ForEach(write => write.Succeed());
        }
        else if (group.Count == 1)
        {
            group[0].Fail(fault);
        }
        else
        {
            // One of them is to blame: each gets a transaction of its own.
            group.ToList().ForEach(write => Commit([write]));
        }
    }

    private Exception? TryCommit(IReadOnlyList<SqliteWrite> group)
    {
        try
        {
            if (!group[0].InTransaction)
            {
                group[0].Run(_connection);
                return null;
            }

            _connection.Execute("BEGIN IMMEDIATE");
            foreach (var write in group)
            {
                write.Run(_connection);
            }

            _connection.Execute("COMMIT");
            return null;
        }
        catch (Exception fault)
        {
            return RollBack(fault);
        }
    }

    private Exception RollBack(Exception fault)
    {
        try
        {
            RollBack(_connection);
            return fault is SqliteException sqlite && SqliteFaults.IsOutside(sqlite)
                ? SqliteFaults.Unavailable(sqlite)
                : fault;
        }
        catch (SqliteException second)
        {
            return SqliteFaults.Unavailable(second);
        }
    }
}
