using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Ports;
using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class SqliteOutboxTests : OutboxContract
{
    [Fact]
    public async Task A_row_that_does_not_open_holds_up_no_other()
    {
        var session = await SessionAsync();
        await TurnAsync(session, "1", "a", "discord");
        await TurnAsync(session, "2", "b", "discord");
        Change("UPDATE outbox SET body = zeroblob(60) WHERE id = (SELECT min(id) FROM outbox)");

        (await DueAsync()).ShouldBeEmpty();

        (await DueAsync()).ShouldHaveSingleItem().Message.Reply.PlainText.ShouldBe("re: b");
    }

    [Fact]
    public async Task What_was_sent_leaves_nothing_behind()
    {
        await TurnAsync(await SessionAsync(), "1", "a", "discord");
        await Ports.Outbox.MarkSentAsync((await DueAsync())[0].Id, Ports.Clock.GetUtcNow(), Stop);

        Look(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM outbox")).ShouldBe(0);
    }

    protected override Task<IStorePorts> OpenAsync() => SqlitePorts.OpenAsync();

    private async Task<IReadOnlyList<OutboxEntry>> DueAsync() =>
        await Ports.Outbox.DueAsync(Ports.Clock.GetUtcNow(), 10, Stop);

    private T Look<T>(Func<SqliteConnection, T> look)
    {
        using var connection = new SqliteConnection($"Data Source={((SqlitePorts)Ports).Database};Pooling=False");
        return look(connection);
    }

    private void Change(string sql) => Look(connection => connection.Execute(sql)).ShouldBeGreaterThan(0);
}
