using System.Collections.Immutable;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>Conversations on SQLite.</summary>
internal sealed partial class SqliteConversations(SqliteStore store, SqliteErasure erasure, ILogger log)
    : IConversationStore
{
    public async Task<Acceptance> AcceptAsync(Inbound inbound, StreamPosition? position, CancellationToken stop)
    {
        var learner = inbound.Session.Learner;
        if (store.KeyOf(learner) is not { } key)
        {
            await KeepAsync(position);
            return new Acceptance.UnknownLearner();
        }

        var hash = store.Secret.Hash(learner, inbound.Key);
        var row = new
        {
            Learner = learner.Value,
            KeyHash = hash,
            Pack = inbound.Session.Pack.Value,
            Class = inbound.Session.Class.Value,
            Body = SqliteStore.Seal(key, inbound, TurnJson.Default.Inbound, RowName.Inbox(learner, hash)),
        };
        var kept = position is null ? null : store.Seal(position);
        return await store.Writer.WriteAsync(connection =>
        {
            connection.KeepPosition(position?.Stream, kept);
            return connection.Accept(row, learner.Value, hash);
        });
    }

    public Task<ImmutableArray<OpenInbound>> OpenInboxAsync(long after, int limit, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection =>
        {
            var found = new List<OpenInbound>();
            var last = after;
            while (found.Count == 0)
            {
                var rows = connection.OpenInbox(last, limit);
                if (rows.Count == 0)
                {
                    break;
                }

                found.AddRange(rows.Select(Open).OfType<OpenInbound>());
                last = rows[^1].Receipt;
            }

            return found.ToImmutableArray();
        }));

    public Task<StoredSession> LoadAsync(SessionId session, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection =>
        {
            if (connection.Session(session) is not { } row || store.KeyOf(connection, session.Learner) is not { } key)
            {
                return new StoredSession(session, 0, State: null);
            }

            var name = RowName.State(session, row.Version);
            var state = SqliteStore.Open(key, row.State, TurnJson.Default.SessionState, name);
            return new StoredSession(session, row.Version, state);
        }));

    public async Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken stop)
    {
        if (store.KeyOf(turn.Session.Learner) is not { } key)
        {
            return CommitOutcome.AlreadyDone;
        }

        var sealedTurn = SealedTurn.Of(turn, key, store.Now);
        return await store.Writer.WriteAsync(connection => connection.Commit(sealedTurn));
    }

    public Task<ImmutableArray<CommittedTurn>> ReadTurnsAsync(
        SessionId session, long after, int limit, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection =>
        {
            var rows = connection.Turns(session, after, limit);
            return rows.Count > 0 && store.KeyOf(connection, session.Learner) is { } key
                ? rows.Select(row => row.Open(key, session)).ToImmutableArray()
                : [];
        }));

    public async Task<int> ForgetAsync(SessionId session, Func<InboundKey, bool> whose, CancellationToken stop)
    {
        if (store.KeyOf(session.Learner) is not { } key)
        {
            return 0;
        }

        var forgotten = await store.Writer.WriteAsync(connection => connection.Forget(session, key, whose));
        if (forgotten > 0)
        {
            await erasure.EmptyLogAsync();
        }

        return forgotten;
    }

    public Task<ImmutableArray<SessionId>> SessionsOfAsync(LearnerId learner, CancellationToken stop) =>
        Task.FromResult(store.Readers.Read(connection => connection
            .Query<(string Pack, string Class)>(
                "SELECT pack, class FROM sessions WHERE learner = @Id ORDER BY used_at DESC, id DESC",
                new { Id = learner.Value })
            .Select(row => new SessionId(learner, new PackId(row.Pack), new ClassId(row.Class)))
            .ToImmutableArray()));

    private async Task KeepAsync(StreamPosition? position)
    {
        if (position is not null)
        {
            var kept = store.Seal(position);
            await store.Writer.WriteAsync(connection => connection.KeepPosition(position.Stream, kept));
        }
    }

    /// <remarks>One row that was changed outside the program must not keep all others from their turn.</remarks>
    private OpenInbound? Open(InboxRow row)
    {
        try
        {
            var learner = new LearnerId(row.Learner);
            var key = new LearnerKey(store.Ring.Unwrap(row.WrappedKey));
            var name = RowName.Inbox(learner, row.KeyHash);
            return new OpenInbound(row.Receipt, SqliteStore.Open(key, row.Body, TurnJson.Default.Inbound, name));
        }
        catch (CryptographicException)
        {
            LogUnreadable(log, row.Receipt);
            return null;
        }
    }
}
