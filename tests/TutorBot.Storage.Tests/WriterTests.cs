using Dapper;
using TutorBot.Dialog.Ports;
using TutorBot.Storage.Sqlite;
using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteWriter _writer;

    public WriterTests()
    {
        _database = new SqliteDatabase(Path.Combine(_folder.Path, "test.db"));
        _database.Create();
        var connection = _database.OpenWriter();
        SqliteDatabase.PrepareWriter(connection);
        connection.Execute("CREATE TABLE words (word TEXT UNIQUE)");
        _writer = new SqliteWriter(connection);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_write_that_returned_is_there_for_every_reader()
    {
        await InsertAsync("a");

        Words().ShouldBe(["a"]);
    }

    [Fact]
    public async Task Writes_that_wait_are_committed_together()
    {
        using var release = new ManualResetEventSlim();
        var first = _writer.WriteAsync(connection =>
        {
            release.Wait(Stop);
            return connection.Execute("INSERT INTO words VALUES ('first')");
        });
        var before = Task.WhenAll(Enumerable.Range(0, 50).Select(at => InsertAsync($"w{at:00}")));
        var groups = _writer.Groups;
        release.Set();
        await first;
        await before;

        (_writer.Groups - groups).ShouldBeLessThanOrEqualTo(2);
        Words().Count.ShouldBe(51);
    }

    [Fact]
    public async Task A_failing_write_harms_no_other_of_its_group()
    {
        using var release = new ManualResetEventSlim();
        var first = _writer.WriteAsync(_ =>
        {
            release.Wait(Stop);
            return 0;
        });
        var good = InsertAsync("good");
        var bad = _writer.WriteAsync(connection =>
        {
            connection.Execute("INSERT INTO words VALUES ('half')");
            return connection.Execute("INSERT INTO words VALUES ('half')");
        });
        var after = InsertAsync("after");
        release.Set();

        await Task.WhenAll(first, good, after);
        await Should.ThrowAsync<Exception>(() => bad);
        Words().ShouldBe(["after", "good"]);
    }

    [Fact]
    public async Task Outside_a_transaction_the_order_is_kept_too()
    {
        using var release = new ManualResetEventSlim();
        var first = _writer.WriteAsync(_ =>
        {
            release.Wait(Stop);
            return 0;
        });
        var insert = InsertAsync("a");
        var count = _writer.MaintainAsync(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM words"));
        var later = InsertAsync("b");
        release.Set();

        await Task.WhenAll(first, insert, later);
        (await count).ShouldBe(1);
    }

    [Fact]
    public async Task A_full_disk_is_said_and_everything_goes_on_when_there_is_space_again()
    {
        using var folder = new TemporaryFolder();
        using var store = folder.Store();
        var learner = await store.Learners.FindOrCreateAsync(new Account("web", "cookie"), Stop);
        var session = Sample.Session(learner);
        await store.Conversations.AcceptAsync(Sample.Said(session, "1", "kept"), Stop);
        var pages = await store.Writer.MaintainAsync(connection => connection.ExecuteScalar<long>("PRAGMA page_count"));
        await store.Writer.MaintainAsync(connection => connection.Execute($"PRAGMA max_page_count = {pages}"));
        var long_ = Sample.Said(session, "2", new string('x', 100_000));

        var fault = await Should.ThrowAsync<StoreUnavailableException>(
            () => store.Conversations.AcceptAsync(long_, Stop));
        await store.Writer.MaintainAsync(connection => connection.Execute("PRAGMA max_page_count = 1000000"));

        fault.Message.ShouldContain("full");
        (await store.Conversations.AcceptAsync(long_, Stop)).ShouldBeOfType<Acceptance.Accepted>();
        (await store.Conversations.OpenInboxAsync(0, 10, Stop)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task After_the_end_a_write_is_refused_and_not_forgotten_silently()
    {
        _writer.Dispose();

        await Should.ThrowAsync<StoreUnavailableException>(() => InsertAsync("late"));
    }

    private Task<int> InsertAsync(string word) =>
        _writer.WriteAsync(connection => connection.Execute("INSERT INTO words VALUES (@Word)", new { Word = word }));

    private List<string> Words()
    {
        using var reader = _database.OpenReader();
        return reader.Query<string>("SELECT word FROM words ORDER BY word").AsList();
    }
}
