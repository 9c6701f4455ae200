using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>Takes one message to its committed turn, through store failures and version conflicts.</summary>
internal sealed partial class TurnTaking(
    IConversationStore store,
    ITurnFunction turns,
    TurnNotices notices,
    TurnLoopOptions options,
    TimeProvider time,
    ILogger log)
{
    public Task TakeAsync(OpenInbound message, CancellationToken stop) =>
        UntilStoredAsync(
            async () =>
            {
                while (await TryTakeAsync(message, stop) == CommitOutcome.VersionConflict)
                {
                    // Someone else moved the session on, so taking the turn again makes progress.
                    LogConflict(log, message.Order);
                }

                return true;
            },
            stop);

    public Task<ImmutableArray<OpenInbound>> ReadOpenAsync(long after, int limit, CancellationToken stop) =>
        UntilStoredAsync(() => store.OpenInboxAsync(after, limit, stop), stop);

    private async Task<CommitOutcome> TryTakeAsync(OpenInbound message, CancellationToken stop)
    {
        var session = await store.LoadAsync(message.Inbound.Session, stop);
        var state = session.State ?? SessionState.New(session.Id, TurnSeed.Of(session.Id));
        var outcome = await TakeAsync(state, message, stop);
        var outbound = TurnOutbound.Of(message.Inbound, outcome.Replies);
        var committed = await store.CommitAsync(
            new TurnCommit(message, session.Version, outcome, outbound), CancellationToken.None);
        if (committed != CommitOutcome.VersionConflict)
        {
            // Also where it was done already: a commit may have held although its answer was lost.
            notices.Committed(session.Id, !outbound.IsEmpty);
        }

        return committed;
    }

    private async Task<TurnOutcome> TakeAsync(SessionState state, OpenInbound message, CancellationToken stop)
    {
        try
        {
            return await turns.TakeAsync(state, message.Inbound, stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // The same message would fail again: it gets an honest turn that leaves the state as it was.
            LogFailed(log, message.Order, fault.GetType().Name, fault.StackTrace);
            return TurnFault.Of(state, message.Inbound, options.FaultReply);
        }
    }

    private async Task<T> UntilStoredAsync<T>(Func<Task<T>> work, CancellationToken stop)
    {
        var wait = options.FirstWait;
        while (true)
        {
            try
            {
                return await work();
            }
            catch (StoreUnavailableException fault)
            {
                LogUnavailable(log, fault.Message, wait);
            }

            await Task.Delay(wait, time, stop);
            wait = wait * 2 < options.LongestWait ? wait * 2 : options.LongestWait;
        }
    }
}
