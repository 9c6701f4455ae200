using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Storage.Tests;

public sealed class TalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();
    private readonly DataStore _store;

    public TalkTests() => _store = DataStore.Open(_folder.Data, StoreAccess.Own, _clock, NullLoggerFactory.Instance)
        .ShouldBeOfType<StoreOpening.Opened>().Store;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_talk_is_read_beside_the_program_that_holds_the_folder()
    {
        var session = await TalkAsync("mine", "one story only", "ten men decided");

        using var visitor = _folder.Store(StoreAccess.Visit);

        Words(visitor.Talk(session)).ShouldBe(["one story only", "ten men decided"]);
    }

    [Fact]
    public async Task A_talk_longer_than_a_page_is_read_whole_and_in_order()
    {
        var said = Enumerable.Range(0, 101).Select(number => $"thought {number}").ToArray();
        var session = await TalkAsync("mine", said);

        Words(_store.Talk(session)).ShouldBe(said);
    }

    [Fact]
    public async Task A_turn_that_does_not_open_is_counted_and_the_others_are_read()
    {
        var session = await TalkAsync("mine", "first", "second", "third");
        Change("UPDATE turns SET body = zeroblob(80) WHERE sequence = 2");

        var talk = _store.Talk(session);

        Words(talk).ShouldBe(["first", "third"]);
        talk.Unopened.ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_learners_key_does_not_open_all_turns_are_counted()
    {
        var session = await TalkAsync("mine", "first", "second");
        Change("UPDATE learners SET wrapped_key = zeroblob(80)");

        var talk = _store.Talk(session);

        talk.Turns.ShouldBeEmpty();
        talk.Unopened.ShouldBe(2);
    }

    [Fact]
    public async Task Sessions_are_found_by_when_they_were_used_the_last_used_last()
    {
        var old = await TalkAsync("old", "long ago");
        _clock.Advance(TimeSpan.FromDays(10));
        var since = _clock.GetUtcNow();
        var later = await TalkAsync("later", "today");
        _clock.Advance(TimeSpan.FromMinutes(1));
        var last = await TalkAsync("last", "just now");

        _store.SessionsUsedSince(since).ShouldBe([later, last]);
        _store.SessionsUsedSince(DateTimeOffset.UnixEpoch).ShouldBe([old, later, last]);
    }

    private static IEnumerable<string> Words(KeptTalk talk) =>
        talk.Turns.Select(turn => ((InboundContent.Said)turn.Inbound.Content).Text);

    private async Task<SessionId> TalkAsync(string cookie, params string[] said)
    {
        var session = Sample.Session(await _store.Learners.FindOrCreateAsync(new Account("web", cookie), Stop));
        foreach (var (number, words) in said.Index())
        {
            var inbound = Sample.Said(session, $"{number}", words);
            var accepted = (Acceptance.Accepted)await _store.Conversations.AcceptAsync(inbound, Stop);
            var stored = await _store.Conversations.LoadAsync(session, Stop);
            var turn = Sample.Commit(new OpenInbound(accepted.Order, inbound), stored, "noted");
            (await _store.Conversations.CommitAsync(turn, Stop)).ShouldBe(CommitOutcome.Committed);
        }

        return session;
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Execute(sql);
    }
}
