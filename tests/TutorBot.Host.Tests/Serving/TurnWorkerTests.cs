using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Exercises;
using TutorBot.Host.Serving;
using TutorBot.Testing.Exercises;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;

namespace TutorBot.Host.Tests.Serving;

public sealed class TurnWorkerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Where_deliveries_end_the_worker_ends_with_their_fault_and_is_not_ready()
    {
        var store = new MemoryStore(new ManualClock());
        var notices = new TurnNotices();
        var turns = new TurnLoop(
            store,
            new TutorTurns(new LoadedExercises(Locale.English, null)),
            notices,
            new TurnLoopOptions(),
            store.Clock,
            NullLogger<TurnLoop>.Instance);
        var sender = new Sender(
            store, [], notices, new SenderOptions(), new BrokenClock(), NullLogger<Sender>.Instance);
        using var worker = new TurnWorker(turns, sender);

        await Should.ThrowAsync<NotSupportedException>(async () =>
        {
            await worker.StartAsync(TestContext.Current.CancellationToken);
            await worker.ExecuteTask!.WaitAsync(Patience, TimeProvider.System);
        });
        sender.IsRunning.ShouldBeFalse();
    }
}
