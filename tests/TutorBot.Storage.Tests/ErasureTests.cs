using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class ErasureTests : IDisposable
{
    private const string Mine = "schoolyardquarrel";
    private const string Theirs = "lighthousekeeper";

    private readonly TemporaryFolder _folder = new();
    private readonly DataStore _store;

    public ErasureTests() => _store = _folder.Store();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task No_words_and_no_accounts_stand_open_in_any_file()
    {
        await TalkAsync("cookie-of-mine", Mine);
        var learner = await TalkAsync("cookie-of-theirs", Theirs);
        var code = (await _store.Learners.CodeAsync(learner, Stop))!.Value;

        foreach (var words in new[] { Mine, Theirs, "cookie-of-mine", code })
        {
            Holds(Encoding.UTF8.GetBytes(words)).ShouldBeFalse(words);
            Holds(Encoding.Unicode.GetBytes(words)).ShouldBeFalse(words);
        }
    }

    [Fact]
    public async Task Of_a_deleted_learner_nothing_is_left_that_any_remaining_key_opens()
    {
        var learner = await TalkAsync("cookie-of-mine", Mine);
        await TalkAsync("cookie-of-theirs", Theirs);
        (await AllWordsAsync()).ShouldContain(Mine);

        await _store.Learners.DeleteAsync(learner, Stop);

        var words = await AllWordsAsync();
        words.ShouldContain(Theirs);
        words.ShouldNotContain(Mine);
        words.ShouldNotContain(learner.Value);
    }

    [Fact]
    public async Task Of_a_deleted_learner_neither_key_nor_sealed_words_are_left_in_any_file()
    {
        var learner = await TalkAsync("cookie-of-mine", Mine);
        await TalkAsync("cookie-of-theirs", Theirs);
        var pieces = Pieces(learner);
        pieces.Count.ShouldBeGreaterThan(5);
        pieces.ShouldAllBe(piece => Holds(piece));

        await _store.Learners.DeleteAsync(learner, Stop);

        pieces.ShouldAllBe(piece => !Holds(piece));
        Holds(Encoding.UTF8.GetBytes(learner.Value)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_not_used_since_a_date_is_erased_and_what_was_used_stays()
    {
        var clock = new Testing.Time.ManualClock();
        using var folder = new TemporaryFolder();
        using var store = ((StoreOpening.Opened)DataStore.Open(
            folder.Data, StoreAccess.Own, clock, Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance))
            .Store;
        var old = await TalkAsync(store, "old", Mine);
        clock.Advance(TimeSpan.FromDays(100));
        var recent = await TalkAsync(store, "recent", Theirs);

        var counted = store.CountBefore(clock.GetUtcNow() - TimeSpan.FromDays(1));
        var erased = await store.EraseBeforeAsync(clock.GetUtcNow() - TimeSpan.FromDays(1));

        erased.ShouldBe(new Erased(Sessions: 1, Learners: 0));
        counted.ShouldBe(erased);
        (await store.Conversations.SessionsOfAsync(old, Stop)).ShouldBeEmpty();
        (await store.Conversations.SessionsOfAsync(recent, Stop)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_reader_from_outside_that_stays_holds_up_no_write()
    {
        var clock = new Testing.Time.ManualClock();
        using var folder = new TemporaryFolder();
        using var store = ((StoreOpening.Opened)DataStore.Open(
            folder.Data, StoreAccess.Own, clock, Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance))
            .Store;
        var mine = await TalkAsync(store, "mine", Mine);
        Task erased;
        using (var reader = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            await reader.OpenAsync(Stop);
            await reader.ExecuteAsync("BEGIN; SELECT count(*) FROM learners");
            erased = store.Learners.DeleteAsync(mine, Stop);
            await clock.UntilTimerAsync(Stop);
            await TalkAsync(store, "theirs", Theirs).WaitAsync(TimeSpan.FromSeconds(5), TimeProvider.System, Stop);
            erased.IsCompleted.ShouldBeFalse();
        }

        clock.Advance(TimeSpan.FromSeconds(2));
        await erased;
        new FileInfo(folder.Database + "-wal").Length.ShouldBe(0);
    }

    private Task<LearnerId> TalkAsync(string cookie, string words) => TalkAsync(_store, cookie, words);

    /// <summary>Leaves words everywhere: in turns, state, submissions, outbox and an open message.</summary>
    private static async Task<LearnerId> TalkAsync(DataStore store, string cookie, string words)
    {
        var learner = await store.Learners.FindOrCreateAsync(new Account("web", cookie), Stop);
        await store.Learners.CodeAsync(learner, Stop);
        var session = Sample.Session(learner);
        var inbound = Sample.Said(session, "1", words, "discord");
        var accepted = (Acceptance.Accepted)await store.Conversations.AcceptAsync(inbound, Stop);
        var stored = await store.Conversations.LoadAsync(session, Stop);
        var turn = Sample.Commit(new OpenInbound(accepted.Order, inbound), stored, words);
        (await store.Conversations.CommitAsync(turn, Stop)).ShouldBe(CommitOutcome.Committed);
        await store.Conversations.AcceptAsync(Sample.Said(session, "2", words), Stop);
        return learner;
    }

    /// <summary>Everything that the keys at hand still open.</summary>
    private async Task<string> AllWordsAsync()
    {
        using var export = new MemoryStream();
        await _store.ExportAllAsync(export, Stop);
        var open = await _store.Conversations.OpenInboxAsync(0, 1000, Stop);
        var due = await _store.Outbox.DueAsync(DateTimeOffset.MaxValue.AddDays(-2), 1000, Stop);
        return Encoding.UTF8.GetString(export.ToArray())
            + string.Join('\n', open.Select(message => ((InboundContent.Said)message.Inbound.Content).Text))
            + string.Join('\n', due.Select(entry => entry.Message.Reply.PlainText));
    }

    /// <summary>Forty bytes of every blob that stands under the learner.</summary>
    private List<byte[]> Pieces(LearnerId learner)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        return connection.Query<byte[]>(
            """
            SELECT wrapped_key FROM learners WHERE id = @Id UNION ALL SELECT code_sealed FROM learners WHERE id = @Id
            UNION ALL SELECT body FROM inbox WHERE learner = @Id AND done = 0
            UNION ALL SELECT state FROM sessions WHERE learner = @Id
            UNION ALL SELECT body FROM outbox WHERE learner = @Id
            UNION ALL SELECT turns.body FROM turns JOIN sessions ON sessions.id = session WHERE learner = @Id
            UNION ALL SELECT submissions.body FROM submissions JOIN sessions ON sessions.id = session
            WHERE learner = @Id
            """,
            new { Id = learner.Value }).Select(blob => blob[^40..]).ToList();
    }

    /// <summary>Whether a file of the folder, the write-ahead log among them, holds the bytes.</summary>
    private bool Holds(byte[] bytes) =>
        Directory.EnumerateFiles(_folder.Data, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
            .Any(file => Read(file).AsSpan().IndexOf(bytes) >= 0);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
