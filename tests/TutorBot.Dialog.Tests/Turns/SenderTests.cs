using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Tests.Turns;

public sealed class SenderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replies_to_one_destination_arrive_in_order()
    {
        await using var trial = new SenderOnTrial();
        foreach (var word in new[] { "a", "b", "c" })
        {
            await trial.ReplyAsync("learner", word);
        }

        trial.Start();
        await trial.Channel.AttemptsAsync(3, Stop);

        trial.Channel.Arrived.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public async Task A_reply_goes_out_as_soon_as_its_turn_is_committed()
    {
        await using var trial = new SenderOnTrial();
        trial.Start();
        await trial.Store.Clock.UntilTimerAsync(Stop);

        await trial.ReplyAsync("learner", "a");

        await trial.Channel.AttemptsAsync(1, Stop);
    }

    [Fact]
    public async Task A_slow_destination_holds_up_no_other()
    {
        await using var trial = new SenderOnTrial();
        var release = new TaskCompletionSource();
        trial.Channel.Answer = async (entry, stop) =>
        {
            if (entry.Message.Reply.PlainText == "slow")
            {
                await release.Task.WaitAsync(stop);
            }

            return new Delivery.Sent();
        };
        await trial.ReplyAsync("a", "slow");
        await trial.ReplyAsync("a", "after slow");
        await trial.ReplyAsync("b", "quick");
        trial.Start();

        await trial.Channel.AttemptsAsync(1, Stop);
        trial.Channel.Arrived.ShouldBe(["quick"]);
        release.SetResult();
        await trial.Channel.AttemptsAsync(2, Stop);

        trial.Channel.Arrived.ShouldBe(["quick", "slow", "after slow"]);
    }

    [Fact]
    public async Task A_reply_that_could_not_be_sent_is_sent_later_and_first()
    {
        await using var trial = new SenderOnTrial();
        var failures = 3;
        trial.Channel.Answer = (_, _) => failures-- > 0
            ? throw new HttpRequestException("https://discord.com/…")
            : Task.FromResult<Delivery>(new Delivery.Sent());
        await trial.ReplyAsync("learner", "a");
        await trial.ReplyAsync("learner", "b");
        trial.Start();

        for (var attempts = 0; attempts < 5; attempts++)
        {
            await trial.NextAttemptAsync();
        }

        trial.Channel.Arrived.ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_platform_that_asks_to_wait_is_left_alone_so_long()
    {
        await using var trial = new SenderOnTrial();
        var began = trial.Store.Clock.GetUtcNow();
        var times = new List<TimeSpan>();
        trial.Channel.Answer = (_, _) =>
        {
            times.Add(trial.Store.Clock.GetUtcNow() - began);
            return Task.FromResult<Delivery>(
                times.Count == 1 ? new Delivery.NotNow(TimeSpan.FromSeconds(90)) : new Delivery.Sent());
        };
        await trial.ReplyAsync("learner", "a");
        trial.Start();

        await trial.NextAttemptAsync();
        await trial.NextAttemptAsync();

        times[1].ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_given_up_at_its_deadline()
    {
        await using var trial = new SenderOnTrial();
        var hangs = true;
        trial.Channel.Answer = async (_, stop) =>
        {
            if (hangs)
            {
                hangs = false;
                await Task.Delay(Timeout.InfiniteTimeSpan, trial.Store.Clock, stop);
            }

            return new Delivery.Sent();
        };
        await trial.ReplyAsync("learner", "a");
        trial.Start();

        await trial.NextAttemptAsync();
        await trial.NextAttemptAsync();

        trial.Channel.Arrived.ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_refused_reply_is_given_up_and_the_next_one_goes()
    {
        await using var trial = new SenderOnTrial();
        trial.Channel.Answer = (entry, _) => Task.FromResult<Delivery>(
            entry.Message.Reply.PlainText == "a" ? new Delivery.Refused("POST 403") : new Delivery.Sent());
        await trial.ReplyAsync("learner", "a");
        await trial.ReplyAsync("learner", "b");
        trial.Start();

        await trial.Channel.AttemptsAsync(2, Stop);

        trial.Channel.Arrived.ShouldBe(["b"]);
        trial.Log.Text.ShouldContain("POST 403");
    }

    [Fact]
    public async Task After_a_kill_in_the_gap_the_same_nonce_is_sent_and_the_attempt_is_known()
    {
        await using var first = new SenderOnTrial();
        await first.ReplyAsync("learner", "a");
        var entry = (await first.Store.DueAsync(first.Store.Clock.GetUtcNow(), 1, Stop))[0];
        await first.Store.MarkAttemptAsync(entry.Id, first.Store.Clock.GetUtcNow(), Stop);

        await using var second = new SenderOnTrial(first.Store);
        OutboxEntry? repeated = null;
        second.Channel.Answer = (sent, _) =>
        {
            repeated = sent;
            return Task.FromResult<Delivery>(new Delivery.Sent());
        };
        second.Start();
        await second.Channel.AttemptsAsync(1, Stop);

        repeated!.Message.Nonce.ShouldBe(entry.Message.Nonce);
        repeated.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_reply_for_a_channel_that_is_switched_off_waits_and_is_not_lost()
    {
        await using var trial = new SenderOnTrial();
        await trial.ReplyAsync("a", "for teams", "teams");
        await trial.ReplyAsync("b", "for discord");
        trial.Start();

        await trial.Channel.AttemptsAsync(1, Stop);

        trial.Channel.Arrived.ShouldBe(["for discord"]);
        (await trial.Store.NextDueAsync([], Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_destination_that_hangs_does_not_hold_up_another_ones_retry()
    {
        await using var trial = new SenderOnTrial();
        var tries = 0;
        trial.Channel.Answer = async (entry, stop) =>
        {
            if (entry.Message.Reply.PlainText == "hangs")
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, trial.Store.Clock, stop);
            }

            return tries++ == 0 ? new Delivery.NotNow(After: null) : new Delivery.Sent();
        };
        await trial.ReplyAsync("a", "hangs");
        await trial.ReplyAsync("b", "again");
        trial.Start();

        await trial.Channel.AttemptsAsync(1, Stop);
        await trial.PassAsync(new SenderOptions().FirstWait);
        await trial.Channel.AttemptsAsync(1, Stop);

        trial.Channel.Arrived.ShouldBe(["again"]);
    }

    [Fact]
    public async Task A_reply_whose_sending_could_not_be_kept_is_not_sent_again_at_once()
    {
        await using var trial = new SenderOnTrial(breaks: OutboxCall.MarkSent);
        await trial.ReplyAsync("learner", "a");
        trial.Start();

        await trial.Channel.AttemptsAsync(1, Stop);
        (await trial.Store.Clock.UntilTimerAsync(Stop)).ShouldBeGreaterThan(TimeSpan.Zero);

        trial.Channel.Arrived.ShouldBe(["a"]);
        await trial.NextAttemptAsync();
        trial.Channel.Arrived.ShouldBe(["a", "a"]);
        trial.Log.Text.ShouldContain(nameof(InvalidOperationException));
    }

    [Fact]
    public async Task An_outbox_that_cannot_be_read_once_ends_no_deliveries()
    {
        await using var trial = new SenderOnTrial(breaks: OutboxCall.Due);
        await trial.ReplyAsync("learner", "a");
        trial.Start();

        await trial.NextAttemptAsync();

        trial.Channel.Arrived.ShouldBe(["a"]);
        trial.Log.Text.ShouldContain(nameof(InvalidOperationException));
    }
}
