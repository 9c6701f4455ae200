using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using TutorBot.Storage.Sealing;
using TutorBot.Storage.Sqlite;

namespace TutorBot.Storage;

/// <summary>Opens a data folder step by step; the first thing that is wrong is the answer.</summary>
internal static class DataStoreOpener
{
    public static StoreOpening Open(DataFolder folder, StoreAccess access, TimeProvider time, ILoggerFactory logs)
    {
        DataFolderLock? folderLock = null;
        if (access == StoreAccess.Visit)
        {
            if (!File.Exists(folder.Database))
            {
                return Refuse($"There is no database in {folder.Path}.", "Name the data folder with --data.");
            }
        }
        else if (folder.Prepare() is { } unwritable)
        {
            return new StoreOpening.Refused(unwritable);
        }
        else if ((folderLock = DataFolderLock.TryTake(folder)) is null)
        {
            return Refuse(
                $"Another tutorbot is using the data folder {folder.Path}.",
                "Stop that one first, or give this one its own folder with --data.");
        }

        var opening = OpenDatabase(folder, access, time, logs, folderLock);
        if (opening is StoreOpening.Refused)
        {
            folderLock?.Dispose();
        }

        return opening;
    }

    private static StoreOpening OpenDatabase(
        DataFolder folder, StoreAccess access, TimeProvider time, ILoggerFactory logs, IDisposable? folderLock)
    {
        SqliteConnection? connection = null;
        try
        {
            if (HasData(folder) && !folder.HasKeys)
            {
                return new StoreOpening.Refused(DatabaseCheck.MissingRing(folder));
            }

            // The ring first: a database that lacks its ring is refused, also one left by a kill in between.
            var ring = new KeyRing(folder.Keys);
            var fresh = RandomNumberGenerator.GetBytes(StoreSecret.Size);
            var wrapped = ring.Wrap(fresh);
            var database = new SqliteDatabase(folder.Database);
            database.Create();
            connection = database.OpenWriter();
            if (DatabaseCheck.Run(connection, folder, access) is { } fault)
            {
                connection.Dispose();
                return new StoreOpening.Refused(fault);
            }

            SqliteDatabase.PrepareWriter(connection);
            SqliteMigrations.Apply(connection);
            var secret = Secret(connection, ring, fresh, wrapped);
            KeyRing.Guard(folder.Keys);
            var store = new SqliteStore(
                new SqliteReaders(database), new SqliteWriter(connection), ring, new StoreSecret(secret), time);
            return new StoreOpening.Opened(new DataStore(store, folderLock, logs));
        }
        catch (CryptographicException)
        {
            connection?.Dispose();
            return new StoreOpening.Refused(DatabaseCheck.WrongRing(folder));
        }
        catch (SqliteException fault)
        {
            connection?.Dispose();
            return new StoreOpening.Refused(SqliteFaults.Of(fault));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            connection?.Dispose();
            return new StoreOpening.Refused(folder.Unwritable());
        }
    }

    private static bool HasData(DataFolder folder) => new FileInfo(folder.Database) is { Exists: true, Length: > 0 };

    /// <summary>The store's own secret, kept at the first start; it also shows whether the key ring fits.</summary>
    private static byte[] Secret(SqliteConnection connection, KeyRing ring, byte[] fresh, byte[] wrapped)
    {
        if (connection.ExecuteScalar<byte[]?>("SELECT wrapped FROM secrets WHERE name = 'hashes'") is { } kept)
        {
            return ring.Unwrap(kept);
        }

        connection.Execute(
            "INSERT INTO secrets (name, wrapped) VALUES ('hashes', @Wrapped)", new { Wrapped = wrapped });
        return fresh;
    }

    private static StoreOpening.Refused Refuse(string problem, string remedy) => new(new StoreFault(problem, remedy));
}
