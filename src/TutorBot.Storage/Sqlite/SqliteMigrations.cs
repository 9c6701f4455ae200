using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace TutorBot.Storage.Sqlite;

/// <summary>The numbered SQL files, each applied once and in one transaction.</summary>
internal static class SqliteMigrations
{
    private const string Folder = "TutorBot.Storage.Sqlite.Migrations.";

    public static ImmutableArray<string> Scripts { get; } = Read();

    public static long Latest => Scripts.Length;

    public static long VersionOf(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("PRAGMA user_version");

    /// <summary>Brings a database to the latest version; one that is there already is left as it is.</summary>
    public static void Apply(SqliteConnection connection)
    {
        for (var version = VersionOf(connection) + 1; version <= Latest; version++)
        {
            connection.Execute("BEGIN IMMEDIATE");
            try
            {
                connection.Execute(Scripts[(int)version - 1]);
                connection.Execute($"PRAGMA user_version = {version}");
                connection.Execute($"PRAGMA application_id = {SqliteDatabase.ApplicationId}");
                connection.Execute("COMMIT");
            }
            catch (SqliteException)
            {
                SqliteWriter.RollBack(connection);
                throw;
            }
        }
    }

    private static ImmutableArray<string> Read()
    {
        var assembly = typeof(SqliteMigrations).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return reader.ReadToEnd();
                }),
        ];
    }
}
