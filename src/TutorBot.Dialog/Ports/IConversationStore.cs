using System.Collections.Immutable;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>
/// Where conversations are kept, in two transactions a turn: what a learner sent is kept before it is acknowledged
/// (<see cref="AcceptAsync(Inbound, CancellationToken)"/>), and a turn is kept whole or not at all
/// (<see cref="CommitAsync"/>). Safe for any number of callers at once. A store that cannot be written throws
/// <see cref="StoreUnavailableException"/>.
/// </summary>
public interface IConversationStore
{
    /// <summary>Keeps what a learner sent, once: a second delivery under the same key is a duplicate.</summary>
    Task<Acceptance> AcceptAsync(Inbound inbound, CancellationToken stop) => AcceptAsync(inbound, position: null, stop);

    /// <summary>
    /// As above, and in the same transaction keeps up to where the stream that delivered it was taken, also where it is
    /// a duplicate or nobody's.
    /// </summary>
    Task<Acceptance> AcceptAsync(Inbound inbound, StreamPosition? position, CancellationToken stop);

    /// <summary>What was accepted and has no turn yet, in the order of receipt.</summary>
    /// <param name="after">The order to go on after; 0 for the first.</param>
    /// <param name="limit">At most so many.</param>
    Task<ImmutableArray<OpenInbound>> OpenInboxAsync(long after, int limit, CancellationToken stop);

    /// <summary>The session as it stands; version 0 and no state where it has had no turn.</summary>
    Task<StoredSession> LoadAsync(SessionId session, CancellationToken stop);

    /// <summary>
    /// Keeps a turn: state, turn, submissions, outbox rows and the closed inbox row in one transaction.
    /// </summary>
    Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken stop);

    /// <summary>The turns of a session after a sequence number, oldest first; what web and terminal show.</summary>
    Task<ImmutableArray<CommittedTurn>> ReadTurnsAsync(
        SessionId session, long after, int limit, CancellationToken stop);

    /// <summary>
    /// Takes the words of messages that their author deleted out of a session's turns and state, beyond recovery; see
    /// <see cref="Deletions.Forgetting"/>. No turn of the session may be under way.
    /// </summary>
    /// <param name="whose">Whether a key is that of a deleted message.</param>
    /// <returns>How many turns held words of them.</returns>
    Task<int> ForgetAsync(SessionId session, Func<InboundKey, bool> whose, CancellationToken stop);

    /// <summary>The sessions of a learner, the last used first.</summary>
    Task<ImmutableArray<SessionId>> SessionsOfAsync(LearnerId learner, CancellationToken stop);
}
