using System.Collections.Immutable;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Storage.Sealing;
using TutorBot.Storage.Sqlite;

namespace TutorBot.Storage.Doctor;

/// <summary>Examines a data folder without changing anything in it, also beside a running program.</summary>
public static class DataStoreDoctor
{
    /// <summary>Every check in turn; what cannot be checked because of an earlier fault is left out.</summary>
    public static ImmutableArray<Finding> Examine(string folder)
    {
        var data = new DataFolder(Path.GetFullPath(folder));
        if (!Directory.Exists(data.Path))
        {
            return
            [
                new Finding(
                    "folder",
                    FindingKind.Warning,
                    $"There is no data folder {data.Path} yet.",
                    "Nothing is wrong: tutorbot serve makes it."),
            ];
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(FolderChecks.All(data));
        if (new FileInfo(data.Database) is { Exists: true, Length: > 0 })
        {
            findings.AddRange(DatabaseFindings(data));
        }
        else
        {
            findings.Add(Finding.Well("database", "There is no database yet; tutorbot serve makes it."));
        }

        return findings.ToImmutable();
    }

    /// <summary>Whether anything can be saved there now: writes a small file and takes it away again.</summary>
    public static bool CanWrite(string folder) => new DataFolder(Path.GetFullPath(folder)).Probe() is null;

    private static IEnumerable<Finding> DatabaseFindings(DataFolder folder)
    {
        try
        {
            using var connection = new SqliteDatabase(folder.Database).OpenReader();
            if (DatabaseCheck.Run(connection, folder, StoreAccess.Visit) is { } fault)
            {
                return [Finding.Of("database", fault)];
            }

            var version = SqliteMigrations.VersionOf(connection);
            return
            [
                Finding.Well("version", $"The database is of version {version}, which this program writes."),
                Integrity(connection),
                Ring(connection, folder),
                .. Contents(connection),
            ];
        }
        catch (SqliteException fault)
        {
            return [Finding.Of("database", SqliteFaults.Of(fault))];
        }
    }

    private static Finding Integrity(SqliteConnection connection)
    {
        var faults = connection.Query<string>("PRAGMA integrity_check(5)").Where(line => line != "ok").ToList();
        var orphans = connection.Query("PRAGMA foreign_key_check").Count();
        return faults.Count + orphans == 0
            ? Finding.Well("integrity", "Every page and every index of the database is sound.")
            : new Finding(
                "integrity",
                FindingKind.Fault,
                $"The database is damaged: {string.Join("; ", faults)} ({orphans} rows without their parent).",
                "Keep a copy of the data folder, then restore the last backup.");
    }

    private static Finding Ring(SqliteConnection connection, DataFolder folder)
    {
        if (!folder.HasKeys)
        {
            return Finding.Of("key ring", DatabaseCheck.MissingRing(folder));
        }

        try
        {
            var ring = new KeyRing(folder.Keys);
            var wrapped = connection
                .Query<byte[]>("SELECT wrapped FROM secrets UNION ALL SELECT wrapped_key FROM learners").AsList();
            wrapped.ForEach(key => ring.Unwrap(key));
            return Finding.Well("key ring", $"It opens all {wrapped.Count} keys in the database.");
        }
        catch (CryptographicException)
        {
            return Finding.Of("key ring", DatabaseCheck.WrongRing(folder));
        }
    }

    private static IEnumerable<Finding> Contents(SqliteConnection connection)
    {
        long Count(string of) => connection.ExecuteScalar<long>("SELECT count(*) FROM " + of);

        yield return Finding.Well(
            "contents",
            $"{Count("learners")} learners, {Count("sessions")} sessions, {Count("turns")} turns.");
        var (open, waiting) = (Count("inbox WHERE done = 0"), Count("outbox WHERE ended_at IS NULL"));
        yield return open + waiting == 0
            ? Finding.Well("open work", "Every message had its turn and every reply was delivered.")
            : new Finding(
                "open work",
                FindingKind.Warning,
                $"{open} messages wait for their turn and {waiting} replies for delivery.",
                "A running tutorbot works them off; otherwise start tutorbot serve.");
    }
}
