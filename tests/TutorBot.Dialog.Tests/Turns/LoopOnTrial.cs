using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Logging;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>A turn loop on a store in memory.</summary>
internal sealed class LoopOnTrial : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public LoopOnTrial(MemoryStore? store = null, IConversationStore? through = null, TurnLoopOptions? options = null)
    {
        Store = store ?? new MemoryStore(new ManualClock());
        Loop = new TurnLoop(
            through ?? Store, Turns, Notices, options ?? new TurnLoopOptions { SideBySide = 4 }, Store.Clock, Log);
    }

    public MemoryStore Store { get; }

    public FakeTurns Turns { get; } = new();

    public TurnNotices Notices { get; } = new();

    public LogRecorder<TurnLoop> Log { get; } = new();

    public TurnLoop Loop { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Start() => _running = Loop.RunAsync(_stop.Token);

    public async Task<SessionId> SessionAsync(string cookie = "cookie") =>
        Sample.Session(await Store.FindOrCreateAsync(new Account("web", cookie), Stop));

    public Task<Acceptance> SayAsync(SessionId session, string words, string? key = null) =>
        Loop.AcceptAsync(Sample.Said(session, key ?? words, words), Stop);

    public async Task<ImmutableArray<string>> RepliesAsync(SessionId session)
    {
        await Loop.WhenDoneAsync(session, Stop);
        var turns = await Store.ReadTurnsAsync(session, 0, int.MaxValue, Stop);
        return [.. turns.Select(turn => turn.Replies[0].PlainText)];
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }
}
