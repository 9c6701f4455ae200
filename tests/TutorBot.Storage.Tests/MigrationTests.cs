using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Storage.Sqlite;

namespace TutorBot.Storage.Tests;

/// <summary>Databases that an earlier version left.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly SqliteConnection _database = new("Data Source=:memory:");

    public MigrationTests() => _database.Open();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Of_an_outbox_that_kept_what_was_sent_only_what_waits_or_was_refused_stays()
    {
        Leave(version: 3);
        Put("sent", endedAt: 1, failure: null);
        Put("refused", endedAt: 1, failure: "closed");
        Put("waiting", endedAt: null, failure: null);

        SqliteMigrations.Apply(_database);

        _database.Query<string>("SELECT nonce FROM outbox ORDER BY id").ShouldBe(["refused", "waiting"]);
        SqliteMigrations.VersionOf(_database).ShouldBe(SqliteMigrations.Latest);
    }

    [Fact]
    public void A_step_that_was_taken_is_not_taken_again()
    {
        Leave(version: 4);
        Put("sent since", endedAt: 1, failure: null);

        SqliteMigrations.Apply(_database);

        _database.Query<string>("SELECT nonce FROM outbox").ShouldBe(["sent since"]);
    }

    /// <summary>A database as that version made it, with a learner and a session.</summary>
    private void Leave(int version)
    {
        foreach (var script in SqliteMigrations.Scripts.Take(version))
        {
            _database.Execute(script);
        }

        _database.Execute($"PRAGMA user_version = {version}");
        _database.Execute("""
            INSERT INTO learners (id, wrapped_key, created_at) VALUES ('l', x'00', 0);
            INSERT INTO sessions (id, learner, pack, class, version, state, created_at, used_at)
            VALUES (1, 'l', 'p', '', 1, x'00', 0, 0);
            """);
    }

    private void Put(string nonce, long? endedAt, string? failure) => _database.Execute(
        """
        INSERT INTO outbox (session, learner, destination, nonce, ended_at, failure)
        VALUES (1, 'l', 'discord', @nonce, @endedAt, @failure)
        """,
        new { nonce, endedAt, failure });
}
