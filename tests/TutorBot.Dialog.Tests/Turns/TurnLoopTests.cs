using System.Collections.Concurrent;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Stores;

namespace TutorBot.Dialog.Tests.Turns;

public sealed class TurnLoopTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_gets_its_turn()
    {
        await using var trial = new LoopOnTrial();
        trial.Start();
        var session = await trial.SessionAsync();

        (await trial.SayAsync(session, "one story only")).ShouldBeOfType<Acceptance.Accepted>();

        (await trial.RepliesAsync(session)).ShouldBe(["one story only"]);
    }

    [Fact]
    public async Task A_double_click_gets_one_turn()
    {
        await using var trial = new LoopOnTrial();
        trial.Start();
        var session = await trial.SessionAsync();

        await Task.WhenAll(trial.SayAsync(session, "next", "1"), trial.SayAsync(session, "next", "1"));

        (await trial.RepliesAsync(session)).ShouldBe(["next"]);
    }

    [Fact]
    public async Task Turns_of_a_session_follow_the_order_of_receipt_one_at_a_time()
    {
        await using var trial = new LoopOnTrial();
        var (running, most) = (0, 0);
        trial.Turns.Before = (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Interlocked.Decrement(ref running);
        };
        trial.Start();
        var session = await trial.SessionAsync();
        var orders = new ConcurrentDictionary<string, long>();

        await Parallel.ForAsync(0, 30, Stop, async (at, _) =>
        {
            var accepted = (Acceptance.Accepted)await trial.SayAsync(session, $"m{at}");
            orders[$"m{at}"] = accepted.Order;
        });

        (await trial.RepliesAsync(session)).ShouldBe(orders.OrderBy(entry => entry.Value).Select(entry => entry.Key));
        most.ShouldBe(1);
        trial.Store.State(session)!.Turn.ShouldBe(30);
    }

    [Fact]
    public async Task Different_sessions_run_side_by_side()
    {
        await using var trial = new LoopOnTrial();
        using var meeting = new Barrier(2);
        trial.Turns.Before = (_, _) => meeting.SignalAndWait(Stop);
        trial.Start();
        var (a, b) = (await trial.SessionAsync("a"), await trial.SessionAsync("b"));

        await Task.WhenAll(trial.SayAsync(a, "a"), trial.SayAsync(b, "b"));

        (await trial.RepliesAsync(a)).ShouldBe(["a"]);
        (await trial.RepliesAsync(b)).ShouldBe(["b"]);
    }

    [Fact]
    public async Task Words_are_forgotten_only_when_no_turn_of_the_session_is_under_way()
    {
        await using var trial = new LoopOnTrial();
        using var held = new ManualResetEventSlim();
        trial.Turns.Before = (_, words) => held.Wait(words == "second" ? -1 : 0, Stop);
        trial.Start();
        var session = await trial.SessionAsync();
        await trial.SayAsync(session, "first");
        (await trial.RepliesAsync(session)).ShouldBe(["first"]);

        await trial.SayAsync(session, "second");
        var forgetting = trial.Loop.ForgetAsync(session, key => key.Value == "w:first", Stop);
        forgetting.IsCompleted.ShouldBeFalse();
        held.Set();

        (await forgetting).ShouldBe(1);
        (await trial.Store.ReadTurnsAsync(session, 0, 9, Stop)).Select(turn => turn.Inbound.Content)
            .ShouldBe([new InboundContent.Said(""), new InboundContent.Said("second")]);
    }

    [Fact]
    public async Task What_was_left_open_has_its_turn_first()
    {
        await using var trial = new LoopOnTrial();
        var session = await trial.SessionAsync();
        await trial.Store.AcceptAsync(Sample.Said(session, "1", "before the kill"), Stop);
        await trial.Store.AcceptAsync(Sample.Said(session, "2", "also before"), Stop);

        var next = trial.SayAsync(session, "after");
        next.IsCompleted.ShouldBeFalse();
        trial.Start();
        await next;

        (await trial.RepliesAsync(session)).ShouldBe(["before the kill", "also before", "after"]);
    }

    [Fact]
    public async Task A_turn_on_a_session_that_another_host_moved_is_taken_again()
    {
        await using var trial = new LoopOnTrial();
        var session = await trial.SessionAsync();
        trial.Turns.Before = (state, words) =>
        {
            if (words == "here" && state.Turn == 0)
            {
                TurnElsewhere(trial.Store, session);
            }
        };
        trial.Start();

        await trial.SayAsync(session, "here");

        (await trial.RepliesAsync(session)).ShouldBe(["elsewhere", "here"]);
        trial.Store.State(session)!.Turn.ShouldBe(2);
    }

    [Fact]
    public async Task A_failing_turn_says_so_keeps_the_state_and_logs_no_words()
    {
        await using var trial = new LoopOnTrial();
        var session = await trial.SessionAsync();
        trial.Turns.Before = (state, words) =>
        {
            if (words == "poison")
            {
                throw new InvalidOperationException(words);
            }
        };
        trial.Start();

        await trial.SayAsync(session, "poison");
        await trial.SayAsync(session, "fine");

        (await trial.RepliesAsync(session)).ShouldBe([new TurnLoopOptions().FaultReply, "fine"]);
        trial.Store.State(session)!.Turn.ShouldBe(1);
        trial.Log.Text.ShouldContain(nameof(InvalidOperationException));
        trial.Log.Text.ShouldNotContain("poison");
    }

    [Fact]
    public async Task Words_of_a_failed_turn_are_kept_for_the_teacher()
    {
        await using var trial = new LoopOnTrial();
        var session = await trial.SessionAsync();
        trial.Turns.Before = (_, _) => throw new InvalidOperationException();
        trial.Start();

        await trial.SayAsync(session, "kept");
        await trial.RepliesAsync(session);

        var turn = (await trial.Store.ReadTurnsAsync(session, 0, 1, Stop)).ShouldHaveSingleItem();
        turn.Notes.ShouldBe([new TeacherNote(TeacherNoteKind.NotRead, Question: null, Element: null, "kept")]);
    }

    [Fact]
    public async Task A_first_turn_draws_the_same_seed_each_time()
    {
        var seeds = new List<ulong>();
        foreach (var cookie in new[] { "a", "a", "b" })
        {
            await using var trial = new LoopOnTrial();
            await trial.SessionAsync("a");
            var session = await trial.SessionAsync(cookie);
            trial.Turns.Before = (state, _) => seeds.Add(state.Seed);
            trial.Start();
            await trial.SayAsync(session, "hello");
            await trial.RepliesAsync(session);
        }

        seeds[0].ShouldBe(seeds[1]);
        seeds[0].ShouldNotBe(seeds[2]);
    }

    /// <summary>The store in memory answers at once, so nothing is waited for.</summary>
    private static void TurnElsewhere(MemoryStore store, SessionId session)
    {
        var inbound = Sample.Said(session, "elsewhere", "elsewhere");
        var accepted = (Acceptance.Accepted)Now(store.AcceptAsync(inbound, Stop));
        var stored = Now(store.LoadAsync(session, Stop));
        var outcome = Sample.Outcome(SessionState.New(session, 1), "elsewhere");
        Now(store.CommitAsync(
            new TurnCommit(new OpenInbound(accepted.Order, inbound), stored.Version, outcome, []), Stop));
    }

    private static T Now<T>(Task<T> task)
    {
        task.IsCompletedSuccessfully.ShouldBeTrue();
#pragma warning disable xUnit1031, VSTHRD002, VSTHRD104 // It is completed.
        return task.GetAwaiter().GetResult();
#pragma warning restore xUnit1031, VSTHRD002, VSTHRD104
    }
}
