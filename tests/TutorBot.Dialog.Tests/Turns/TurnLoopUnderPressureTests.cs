using Moq;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Tests.Turns;

public sealed class TurnLoopUnderPressureTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_sends_too_much_at_once_is_asked_to_wait_and_nothing_is_kept()
    {
        var options = new TurnLoopOptions { SideBySide = 2, WaitingPerSession = 2 };
        await using var trial = new LoopOnTrial(options: options);
        using var release = new ManualResetEventSlim();
        trial.Turns.Before = (state, words) =>
        {
            if (words == "first")
            {
                release.Wait(Stop);
            }
        };
        trial.Start();
        var (session, other) = (await trial.SessionAsync("a"), await trial.SessionAsync("b"));

        await trial.SayAsync(session, "first");
        await trial.SayAsync(session, "second");
        (await trial.SayAsync(session, "third")).ShouldBeOfType<Acceptance.Busy>();
        (await trial.SayAsync(other, "elsewhere")).ShouldBeOfType<Acceptance.Accepted>();
        release.Set();

        (await trial.RepliesAsync(session)).ShouldBe(["first", "second"]);
        (await trial.SayAsync(session, "third")).ShouldBeOfType<Acceptance.Accepted>();
        (await trial.RepliesAsync(session)).ShouldBe(["first", "second", "third"]);
    }

    [Fact]
    public async Task All_sessions_together_may_wait_only_so_much()
    {
        var options = new TurnLoopOptions { SideBySide = 1, Waiting = 3 };
        await using var trial = new LoopOnTrial(options: options);
        using var release = new ManualResetEventSlim();
        trial.Turns.Before = (_, _) => release.Wait(Stop);
        trial.Start();
        var answers = new List<Acceptance>();
        for (var at = 0; at < 5; at++)
        {
            answers.Add(await trial.SayAsync(await trial.SessionAsync($"s{at}"), "hello"));
        }

        release.Set();

        answers.Count(answer => answer is Acceptance.Accepted).ShouldBe(3);
        answers.Count(answer => answer is Acceptance.Busy).ShouldBe(2);
    }

    [Fact]
    public async Task A_full_disk_delays_the_turn_and_loses_nothing()
    {
        await using var trial = new LoopOnTrial();
        var full = true;
        trial.Turns.Before = (_, _) => trial.Store.Unavailable = full;
        trial.Start();
        var session = await trial.SessionAsync();

        await trial.SayAsync(session, "kept");
        await trial.Store.Clock.UntilTimerAsync(Stop);
        await Should.ThrowAsync<StoreUnavailableException>(() => trial.SayAsync(session, "refused"));
        (full, trial.Store.Unavailable) = (false, false);
        trial.Store.Clock.Advance(TimeSpan.FromMinutes(1));

        (await trial.RepliesAsync(session)).ShouldBe(["kept"]);
        trial.Log.Text.ShouldContain("The disk is full.");
    }

    [Fact]
    public async Task What_was_not_taken_before_a_stop_is_taken_after_the_next_start()
    {
        await using var first = new LoopOnTrial();
        first.Turns.Before = (_, _) => first.Store.Unavailable = true;
        first.Start();
        var session = await first.SessionAsync();
        await first.SayAsync(session, "before");
        await first.Store.Clock.UntilTimerAsync(Stop);
        await first.StopAsync();
        first.Store.Unavailable = false;

        await using var second = new LoopOnTrial(first.Store);
        second.Start();
        await second.Loop.WhenResumedAsync(Stop);

        (await second.RepliesAsync(session)).ShouldBe(["before"]);
    }

    [Fact]
    public async Task A_loop_that_cannot_begin_keeps_nobody_waiting()
    {
        var store = new Mock<IConversationStore>();
        store.Setup(s => s.OpenInboxAsync(It.IsAny<long>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("broken for good"));
        var trial = new LoopOnTrial(through: store.Object);
        var session = await trial.SessionAsync();
        var waiting = trial.SayAsync(session, "hello");

        trial.Start();

        await Should.ThrowAsync<InvalidOperationException>(waiting);
        await Should.ThrowAsync<InvalidOperationException>(trial.StopAsync);
    }

    [Fact]
    public async Task A_watcher_is_told_of_each_turn_of_its_session_only()
    {
        await using var trial = new LoopOnTrial();
        trial.Start();
        var (mine, other) = (await trial.SessionAsync("a"), await trial.SessionAsync("b"));
        using var watch = trial.Notices.Watch(mine);

        await trial.SayAsync(other, "not for me");
        await trial.RepliesAsync(other);
        var notice = watch.WaitAsync(Stop);
        notice.IsCompleted.ShouldBeFalse();
        await trial.SayAsync(mine, "for me");

        await notice;
        (await trial.RepliesAsync(mine)).Length.ShouldBe(1);
    }
}
