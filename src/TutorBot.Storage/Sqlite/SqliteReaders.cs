using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace TutorBot.Storage.Sqlite;

/// <summary>Connections for reading, as many as are used at once; a few are kept open.</summary>
internal sealed class SqliteReaders(SqliteDatabase database) : IDisposable
{
    private const int Kept = 8;

    private readonly ConcurrentBag<SqliteConnection> _free = [];
    private bool _disposed;

    /// <exception cref="Dialog.Ports.StoreUnavailableException">The disk or the file failed.</exception>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        SqliteConnection? connection = null;
        try
        {
            connection = _free.TryTake(out var free) ? free : database.OpenReader();
            return read(connection);
        }
        catch (SqliteException fault) when (SqliteFaults.IsOutside(fault))
        {
            throw SqliteFaults.Unavailable(fault);
        }
        finally
        {
            GiveBack(connection);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_free.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private void GiveBack(SqliteConnection? connection)
    {
        if (connection is null)
        {
            return;
        }

        if (_disposed || _free.Count >= Kept)
        {
            connection.Dispose();
        }
        else
        {
            _free.Add(connection);
        }
    }
}
