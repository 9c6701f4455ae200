using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Logging;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>A sender on an outbox in memory.</summary>
internal sealed class SenderOnTrial : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TurnNotices _notices = new();
    private Task _running = Task.CompletedTask;

    public SenderOnTrial(MemoryStore? store = null, OutboxCall breaks = OutboxCall.None)
    {
        Store = store ?? new MemoryStore(new ManualClock());
        var outbox = new OutboxThatBreaksOnce(Store, breaks);
        Sender = new Sender(outbox, [Channel], _notices, new SenderOptions(), Store.Clock, Log);
    }

    public MemoryStore Store { get; }

    public FakeChannel Channel { get; } = new();

    public LogRecorder<Sender> Log { get; } = new();

    private Sender Sender { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Start() => _running = Sender.RunAsync(_stop.Token);

    /// <summary>Commits a turn with a reply to the learner's place on a channel.</summary>
    public async Task ReplyAsync(string learner, string words, string channel = "discord")
    {
        var session = Sample.Session(await Store.FindOrCreateAsync(new Account("web", learner), Stop));
        var inbound = Sample.Said(session, words, words, channel);
        var accepted = (Acceptance.Accepted)await Store.AcceptAsync(inbound, Stop);
        var stored = await Store.LoadAsync(session, Stop);
        var turn = Sample.Commit(new OpenInbound(accepted.Order, inbound), stored, words);
        (await Store.CommitAsync(turn, Stop)).ShouldBe(CommitOutcome.Committed);
        _notices.Committed(session, pushed: true);
    }

    /// <summary>Waits until the next timer is due in so long, then lets it ring.</summary>
    public async Task PassAsync(TimeSpan due)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(20), TimeProvider.System);
        while (await Store.Clock.UntilTimerAsync(end.Token) != due)
        {
            end.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Store.Clock.Advance(due);
    }

    /// <summary>Lets time pass until the next attempt is made.</summary>
    public async Task NextAttemptAsync()
    {
        var attempt = Channel.AttemptsAsync(1, Stop);
        while (!attempt.IsCompleted)
        {
            var timer = Store.Clock.UntilTimerAsync(Stop);
            if (await Task.WhenAny(attempt, timer) == timer)
            {
                Store.Clock.Advance(await timer);
                await Task.Yield();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
    }
}
