using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>
/// A store whose calls break now and then: before the work, so that nothing was kept, or after it, so that all was
/// kept and the caller does not know.
/// </summary>
internal sealed class StoreThatBreaks(IConversationStore store, Random chance) : IConversationStore
{
    private readonly Lock _gate = new();

    public Task<Acceptance> AcceptAsync(Inbound inbound, StreamPosition? position, CancellationToken stop) =>
        BreakAsync(() => store.AcceptAsync(inbound, position, stop));

    public Task<ImmutableArray<OpenInbound>> OpenInboxAsync(long after, int limit, CancellationToken stop) =>
        BreakAsync(() => store.OpenInboxAsync(after, limit, stop));

    public Task<StoredSession> LoadAsync(SessionId session, CancellationToken stop) =>
        BreakAsync(() => store.LoadAsync(session, stop));

    public Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken stop) =>
        BreakAsync(() => store.CommitAsync(turn, stop));

    public Task<ImmutableArray<CommittedTurn>> ReadTurnsAsync(
        SessionId session, long after, int limit, CancellationToken stop) =>
        BreakAsync(() => store.ReadTurnsAsync(session, after, limit, stop));

    public Task<int> ForgetAsync(SessionId session, Func<InboundKey, bool> whose, CancellationToken stop) =>
        BreakAsync(() => store.ForgetAsync(session, whose, stop));

    public Task<ImmutableArray<SessionId>> SessionsOfAsync(LearnerId learner, CancellationToken stop) =>
        BreakAsync(() => store.SessionsOfAsync(learner, stop));

    private async Task<T> BreakAsync<T>(Func<Task<T>> work)
    {
        int draw;
        lock (_gate)
        {
            draw = chance.Next(4);
        }

        if (draw == 0)
        {
            throw new StoreUnavailableException("Broke before the work.");
        }

        var result = await work();
        return draw == 1 ? throw new StoreUnavailableException("Broke after the work.") : result;
    }
}
