using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Storage;
using TutorBot.Testing.Stores;

namespace TutorBot.Benchmarks.Turns;

/// <summary>The turn loop on SQLite in a temporary folder, as the program runs it.</summary>
internal sealed class OpenFolder : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tutorbot-bench-").FullName;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    public OpenFolder()
    {
        Store = DataStore.Open(_folder, StoreAccess.Own, TimeProvider.System, NullLoggerFactory.Instance)
            is StoreOpening.Opened opened
                ? opened.Store
                : throw new InvalidOperationException("The temporary folder cannot be used.");
        Loop = new TurnLoop(
            Store.Conversations,
            new TutorTurns(new ExerciseOnDisk()),
            new TurnNotices(),
            new TurnLoopOptions(),
            TimeProvider.System,
            NullLogger<TurnLoop>.Instance);
        _running = Loop.RunAsync(_stop.Token);
    }

    public DataStore Store { get; }

    public TurnLoop Loop { get; }

    public async Task<SessionId> SessionAsync(int number) =>
        Sample.Session(await Store.Learners.FindOrCreateAsync(new Account("web", $"cookie-{number}"), _stop.Token));

    public async Task TurnAsync(SessionId session, InboundContent content)
    {
        var key = new InboundKey("w:" + Guid.NewGuid().ToString("N"));
        var inbound = new Inbound(
            key, session, TimeProvider.System.GetUtcNow(), $"{Destination.Web}:{session.Learner}", content);
        if (await Loop.AcceptAsync(inbound, _stop.Token) is not Acceptance.Accepted)
        {
            throw new InvalidOperationException("The message was not accepted.");
        }

        await Loop.WhenDoneAsync(session, _stop.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        Store.Dispose();
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
