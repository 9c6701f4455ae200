using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

/// <summary>What every outbox promises.</summary>
public abstract class OutboxContract : StoreContract
{
    [Fact]
    public async Task Only_what_is_pushed_waits_in_the_outbox()
    {
        var session = await SessionAsync();
        await TurnAsync(session, "1", "a");
        await TurnAsync(session, "2", "b", "discord");

        var entry = (await DueAsync()).ShouldHaveSingleItem();
        entry.Message.Reply.PlainText.ShouldBe("re: b");
        entry.Message.Nonce.ShouldBe("n-w:2");
        entry.Attempts.ShouldBe(0);
    }

    [Fact]
    public async Task A_destination_gets_its_first_message_first()
    {
        var (a, b) = (await SessionAsync("a"), await SessionAsync("b"));
        await TurnsAsync(a, "1", "2");
        await TurnsAsync(b, "3");

        var due = await DueAsync();
        due.Select(entry => entry.Message.Reply.PlainText).ShouldBe(["re: 1", "re: 3"]);
        await Ports.Outbox.MarkSentAsync(due[0].Id, Ports.Clock.GetUtcNow(), Stop);
        (await DueAsync()).Select(entry => entry.Message.Reply.PlainText).ShouldBe(["re: 2", "re: 3"]);
    }

    [Fact]
    public async Task An_attempt_is_remembered()
    {
        await TurnsAsync(await SessionAsync(), "1");
        var began = Ports.Clock.GetUtcNow();
        await Ports.Outbox.MarkAttemptAsync((await DueAsync())[0].Id, began, Stop);
        Ports.Clock.Advance(TimeSpan.FromSeconds(5));
        await Ports.Outbox.MarkAttemptAsync((await DueAsync())[0].Id, Ports.Clock.GetUtcNow(), Stop);

        var entry = (await DueAsync()).ShouldHaveSingleItem();
        entry.Attempts.ShouldBe(2);
        entry.FirstAttempt.ShouldBe(began);
    }

    [Fact]
    public async Task A_message_that_waits_holds_up_its_destination_only()
    {
        var (a, b) = (await SessionAsync("a"), await SessionAsync("b"));
        await TurnsAsync(a, "1", "2");
        await TurnsAsync(b, "3");
        var due = Ports.Clock.GetUtcNow() + TimeSpan.FromMinutes(2);
        await Ports.Outbox.MarkRetryAsync((await DueAsync())[0].Id, due, Stop);

        (await DueAsync()).Select(entry => entry.Message.Reply.PlainText).ShouldBe(["re: 3"]);
        Ports.Clock.Advance(TimeSpan.FromMinutes(2));
        (await DueAsync()).Select(entry => entry.Message.Reply.PlainText).ShouldBe(["re: 1", "re: 3"]);
    }

    [Fact]
    public async Task The_next_due_time_is_known()
    {
        (await Ports.Outbox.NextDueAsync([], Stop)).ShouldBeNull();
        await TurnsAsync(await SessionAsync(), "1");
        var due = Ports.Clock.GetUtcNow() + TimeSpan.FromMinutes(2);
        await Ports.Outbox.MarkRetryAsync((await DueAsync())[0].Id, due, Stop);

        (await Ports.Outbox.NextDueAsync([], Stop)).ShouldBe(due);
    }

    [Fact]
    public async Task What_waits_behind_a_message_now_being_sent_is_not_the_next_due()
    {
        await TurnsAsync(await SessionAsync("a"), "1");
        await TurnsAsync(await SessionAsync("b"), "2");
        var entries = await DueAsync();
        var due = Ports.Clock.GetUtcNow() + TimeSpan.FromMinutes(2);
        await Ports.Outbox.MarkRetryAsync(entries[1].Id, due, Stop);

        (await Ports.Outbox.NextDueAsync([entries[0].Message.Destination], Stop)).ShouldBe(due);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_does_not_hold_messages_for_years()
    {
        await TurnsAsync(await SessionAsync(), "1");
        var due = Ports.Clock.GetUtcNow() + TimeSpan.FromMinutes(2);
        await Ports.Outbox.MarkRetryAsync((await DueAsync())[0].Id, due, Stop);
        Ports.Clock.Jump(TimeSpan.FromDays(-400));

        (await DueAsync()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_message_lets_the_next_one_go()
    {
        await TurnsAsync(await SessionAsync(), "1", "2");
        await Ports.Outbox.MarkFailedAsync((await DueAsync())[0].Id, "403", Stop);

        (await DueAsync()).Select(entry => entry.Message.Reply.PlainText).ShouldBe(["re: 2"]);
    }

    private Task<ImmutableArray<OutboxEntry>> DueAsync() =>
        Ports.Outbox.DueAsync(Ports.Clock.GetUtcNow(), 10, Stop);

    private async Task TurnsAsync(SessionId session, params string[] words)
    {
        foreach (var word in words)
        {
            await TurnAsync(session, word, word, "discord");
        }
    }
}
