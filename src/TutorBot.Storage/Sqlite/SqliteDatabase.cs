using Dapper;
using Microsoft.Data.Sqlite;

namespace TutorBot.Storage.Sqlite;

/// <summary>Opens connections to one database file.</summary>
internal sealed class SqliteDatabase(string file)
{
    /// <summary>"TTBT": marks the file as ours (<c>PRAGMA application_id</c>).</summary>
    public const long ApplicationId = 0x54544254;

    /// <summary>How long a connection waits for others, as a rule.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = false,
        DefaultTimeout = 10,
    }.ToString();

    public string File => file;

    /// <summary>The one connection that writes; changes nothing of the file by itself.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = Open(_connection);
        Execute(connection, "PRAGMA temp_store = MEMORY;");
        Wait(connection, Patience);
        return connection;
    }

    /// <summary>Sets how long a connection waits for others.</summary>
    public static void Wait(SqliteConnection connection, TimeSpan patience) =>
        Execute(connection, $"PRAGMA busy_timeout = {(long)patience.TotalMilliseconds}");

    /// <summary>Sets how a connection writes, once it is sure that the file is ours.</summary>
    public static void PrepareWriter(SqliteConnection connection) => connection.Execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;");

    public SqliteConnection OpenReader()
    {
        var connection = Open(_connection);
        Execute(connection, "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;");
        Wait(connection, Patience);
        return connection;
    }

    /// <summary>Makes the file, that nobody else may read, where there is none.</summary>
    public void Create()
    {
        if (!System.IO.File.Exists(file))
        {
            using var created = new FileStream(file, DataFolder.OwnersFile());
        }
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        try
        {
            connection.Execute(sql);
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}
