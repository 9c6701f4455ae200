using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Testing.Time;

namespace TutorBot.Testing.Stores;

/// <summary>A store in memory that keeps the same promises as one on disk, but for surviving the process.</summary>
public sealed partial class MemoryStore : IStorePorts, IConversationStore, IOutbox, ILearners, IStreamPositions
{
    private readonly Lock _gate = new();
    private readonly List<InboxRow> _inbox = [];
    private readonly Dictionary<SessionId, SessionRow> _sessions = [];
    private readonly WrongCodeLimit _limit;
    private int _uses;

    public MemoryStore(ManualClock clock)
    {
        Clock = clock;
        _limit = new WrongCodeLimit(clock);
    }

    public ManualClock Clock { get; }

    public IConversationStore Conversations => this;

    public IOutbox Outbox => this;

    public ILearners Learners => this;

    public IStreamPositions Positions => this;

    public IAddressBook Addresses => this;

    /// <summary>While set, every call fails as on a full disk.</summary>
    public bool Unavailable { get; set; }

    /// <summary>While set, what is kept can be read, and whatever would be written fails.</summary>
    public bool Full { get; set; }

    /// <summary>The session's state as it stands; null where it has none.</summary>
    public SessionState? State(SessionId session)
    {
        lock (_gate)
        {
            return _sessions.GetValueOrDefault(session)?.State;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task<Acceptance> AcceptAsync(Dialog.Turns.Inbound inbound, CancellationToken stop) =>
        AcceptAsync(inbound, position: null, stop);

    public Task<Acceptance> AcceptAsync(
        Dialog.Turns.Inbound inbound, StreamPosition? position, CancellationToken stop) =>
        Locked<Acceptance>(() =>
    {
        Write();
        Keep(position);
        if (!_learners.ContainsKey(inbound.Session.Learner))
        {
            return new Acceptance.UnknownLearner();
        }

        var known = _inbox.Find(row => row.Inbound.Key == inbound.Key
            && row.Inbound.Session.Learner == inbound.Session.Learner);
        if (known is not null)
        {
            return new Acceptance.Duplicate(known.Order, !known.Done);
        }

        _inbox.Add(new InboxRow(_inbox.Count + 1, inbound));
        return new Acceptance.Accepted(_inbox.Count);
    });

    public Task<ImmutableArray<OpenInbound>> OpenInboxAsync(long after, int limit, CancellationToken stop) =>
        Locked(() =>
        _inbox.Where(row => !row.Done && !row.Deleted && row.Order > after).Take(limit)
            .Select(row => new OpenInbound(row.Order, row.Inbound)).ToImmutableArray());

    public Task<StoredSession> LoadAsync(SessionId session, CancellationToken stop) => Locked(() =>
        _sessions.TryGetValue(session, out var row)
            ? new StoredSession(session, row.Turns.Count, row.State)
            : new StoredSession(session, 0, State: null));

    public Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken stop) => Locked(() =>
    {
        Write();
        var inbox = _inbox[(int)turn.Inbox.Order - 1];
        if (inbox.Done || inbox.Deleted)
        {
            return CommitOutcome.AlreadyDone;
        }

        var session = _sessions.GetValueOrDefault(turn.Session) ?? new SessionRow();
        if (session.Turns.Count != turn.ExpectedVersion)
        {
            return CommitOutcome.VersionConflict;
        }

        inbox.Done = true;
        _sessions[turn.Session] = session;
        session.Keep(turn, _uses++);
        _outbox.AddRange(turn.Outbound.Select(
            (message, at) => new OutboxRow(_outbox.Count + 1 + at, turn.Session, message)));
        return CommitOutcome.Committed;
    });

    public Task<ImmutableArray<CommittedTurn>> ReadTurnsAsync(
        SessionId session, long after, int limit, CancellationToken stop) => Locked(() =>
        _sessions.TryGetValue(session, out var row)
            ? row.Turns.Where(turn => turn.Sequence > after).Take(limit).ToImmutableArray()
            : []);

    public Task<int> ForgetAsync(
        SessionId session, Func<Dialog.Turns.InboundKey, bool> whose, CancellationToken stop) =>
        Locked(() => _sessions.TryGetValue(session, out var row) ? row.Forget(whose) : 0);

    public Task<ImmutableArray<SessionId>> SessionsOfAsync(LearnerId learner, CancellationToken stop) => Locked(() =>
        _sessions.Where(entry => entry.Key.Learner == learner).OrderByDescending(entry => entry.Value.Used)
            .Select(entry => entry.Key).ToImmutableArray());

    private void Write()
    {
        if (Full)
        {
            throw new StoreUnavailableException("The disk is full.");
        }
    }

    private Task<T> Locked<T>(Func<T> work)
    {
        lock (_gate)
        {
            return Unavailable
                ? Task.FromException<T>(new StoreUnavailableException("The disk is full."))
                : Task.FromResult(work());
        }
    }
}
