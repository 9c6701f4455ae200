using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Storage.Sqlite;

namespace TutorBot.Storage;

/// <summary>What must be true of a database before it is touched.</summary>
internal static class DatabaseCheck
{
    /// <summary>Above this size only <c>tutorbot doctor</c> reads every page, so that a start stays quick.</summary>
    private const long QuicklyRead = 32L << 20;

    public static StoreFault? Run(SqliteConnection connection, DataFolder folder, StoreAccess access)
    {
        var version = SqliteMigrations.VersionOf(connection);
        if (IsForeign(connection, version))
        {
            return new StoreFault(
                $"{folder.Database} is a database of another program.", "Name another folder with --data.");
        }

        if (version > SqliteMigrations.Latest)
        {
            return new StoreFault(
                $"{folder.Database} was written by a newer tutorbot (database version {version}, this program knows"
                + $" {SqliteMigrations.Latest}).",
                "Start that newer program, or restore a backup from before the upgrade.");
        }

        if (access == StoreAccess.Visit && version < SqliteMigrations.Latest)
        {
            return new StoreFault(
                $"{folder.Database} is of an older version.", "Start tutorbot serve once, which brings it up to date.");
        }

        return Damage(connection, folder);
    }

    public static StoreFault MissingRing(DataFolder folder) => new(
        $"The key ring is missing: {folder.Keys} holds no keys, and without them nothing in the database can be read.",
        $"Restore {folder.Keys} from the same backup as the database, or start with a new folder by --data.");

    public static StoreFault WrongRing(DataFolder folder) => new(
        $"The keys in {folder.Keys} do not open the database.",
        $"Restore {folder.Keys} from the same backup as the database, or start with a new folder by --data.");

    private static bool IsForeign(SqliteConnection connection, long version) =>
        connection.ExecuteScalar<long>("PRAGMA application_id") != SqliteDatabase.ApplicationId
        && (version != 0 || connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") > 0);

    private static StoreFault? Damage(SqliteConnection connection, DataFolder folder)
    {
        var size = new FileInfo(folder.Database).Length;
        if (size > QuicklyRead || connection.ExecuteScalar<string>("PRAGMA quick_check(1)") == "ok")
        {
            return null;
        }

        return new StoreFault(
            $"The database {folder.Database} is damaged.",
            "Keep a copy of the data folder, then restore the last backup, or start with a new folder by --data.");
    }
}
