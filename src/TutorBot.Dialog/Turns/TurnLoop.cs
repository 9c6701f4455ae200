using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>
/// Takes the turns: accepts what learners send, acknowledges it once it is kept, and gives each message one turn. Turns
/// of a session run one at a time in the order of receipt, those of different sessions side by side.
/// </summary>
public sealed partial class TurnLoop
{
    private const int ResumePage = 256;

    private readonly IConversationStore _store;
    private readonly TurnLanes _lanes;
    private readonly TurnTaking _taking;
    private readonly TurnLoopOptions _options;
    private readonly ILogger<TurnLoop> _log;
    private readonly TaskCompletionSource _resumed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TurnLoop(
        IConversationStore store,
        ITurnFunction turns,
        TurnNotices notices,
        TurnLoopOptions options,
        TimeProvider time,
        ILogger<TurnLoop> log)
    {
        _store = store;
        _options = options;
        _log = log;
        _lanes = new TurnLanes(options.WaitingPerSession, options.Waiting);
        _taking = new TurnTaking(store, turns, notices, options, time, log);
    }

    /// <summary>
    /// Keeps what a learner sent and queues its turn. Waits for <see cref="RunAsync"/> to have queued what was left
    /// open. Once it returns, the message may be acknowledged.
    /// </summary>
    /// <exception cref="StoreUnavailableException">Nothing was kept; the same may be sent again.</exception>
    public Task<Acceptance> AcceptAsync(Inbound inbound, CancellationToken stop) =>
        AcceptAsync(inbound, position: null, stop);

    /// <param name="position">Kept with the message, unless too much is waiting and nothing is kept.</param>
    /// <inheritdoc cref="AcceptAsync(Inbound, CancellationToken)"/>
    public async Task<Acceptance> AcceptAsync(Inbound inbound, StreamPosition? position, CancellationToken stop)
    {
        await _resumed.Task.WaitAsync(stop);
        if (_lanes.Enter(inbound.Session) is not { } lane)
        {
            return new Acceptance.Busy();
        }

        try
        {
            return await AcceptAsync(lane, inbound, position, stop);
        }
        finally
        {
            _lanes.Leave(lane);
        }
    }

    /// <summary>Completes when all that was accepted of the session so far has had its turn.</summary>
    public Task WhenDoneAsync(SessionId session, CancellationToken stop) =>
        _lanes.WhenDoneAsync(session).WaitAsync(stop);

    /// <summary>Completes when what an earlier run left open is queued: from then on messages are taken.</summary>
    public Task WhenResumedAsync(CancellationToken stop) => _resumed.Task.WaitAsync(stop);

    /// <summary>Takes turns until stopped; first those that were left open. Run it once.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            var workers = Enumerable.Range(0, _options.SideBySide).Select(_ => WorkAsync(stop)).ToArray();
            await ResumeAsync(stop);
            await Task.WhenAll(workers);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            _resumed.TrySetCanceled(stop);
        }
        catch (Exception fault)
        {
            // Whoever waits to have a message taken must not wait for ever.
            _resumed.TrySetException(fault);
            throw;
        }
    }

    private async Task<Acceptance> AcceptAsync(
        TurnLane lane, Inbound inbound, StreamPosition? position, CancellationToken stop)
    {
        await lane.Receiving.WaitAsync(stop);
        try
        {
            // Not cancelled with the request: what was kept must also be queued.
            var acceptance = await _store.AcceptAsync(inbound, position, CancellationToken.None);
            if (Order(acceptance) is { } order)
            {
                _lanes.Add(lane, new OpenInbound(order, inbound));
            }

            return acceptance;
        }
        finally
        {
            lane.Receiving.Release();
        }
    }

    /// <remarks>
    /// A repeated delivery of something still open is queued again, in case the first was kept but its
    /// acknowledgement failed; a second turn of the same message cannot be committed.
    /// </remarks>
    private static long? Order(Acceptance acceptance) => acceptance switch
    {
        Acceptance.Accepted accepted => accepted.Order,
        Acceptance.Duplicate { Open: true } duplicate => duplicate.Order,
        _ => null,
    };

    private async Task ResumeAsync(CancellationToken stop)
    {
        var count = 0;
        var after = 0L;
        while (true)
        {
            var open = await _taking.ReadOpenAsync(after, ResumePage, stop);
            if (open.IsEmpty)
            {
                break;
            }

            foreach (var inbound in open)
            {
                _lanes.Resume(inbound);
            }

            count += open.Length;
            after = open[^1].Order;
        }

        LogResumed(_log, count);
        _resumed.TrySetResult();
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        await Task.Yield();
        while (true)
        {
            var lane = await _lanes.NextAsync(stop);
            try
            {
                await _taking.TakeAsync(lane.First, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception fault)
            {
                // Left open in the store, so that the next start tries again; the session goes on.
                LogSetAside(_log, lane.First.Order, fault.GetType().Name, fault.StackTrace);
            }

            _lanes.Done(lane);
        }
    }
}
