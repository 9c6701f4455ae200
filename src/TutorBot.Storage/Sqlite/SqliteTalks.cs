using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>Reads whole talks for a teacher; a turn that does not open keeps no other from being read.</summary>
internal sealed class SqliteTalks(SqliteStore store)
{
    private const int Page = 100;

    public IReadOnlyList<SessionId> UsedSince(DateTimeOffset time) =>
        store.Readers.Read(connection => connection.SessionsUsedSince(time.ToUnixTimeMilliseconds()));

    public KeptTalk Of(SessionId session)
    {
        var key = Key(session.Learner);
        var turns = ImmutableArray.CreateBuilder<CommittedTurn>();
        var (after, unopened) = (0L, 0);
        while (store.Readers.Read(connection => connection.Turns(session, after, Page)) is { Count: > 0 } rows)
        {
            var opened = rows.Select(row => Open(row, key, session)).OfType<CommittedTurn>().ToList();
            turns.AddRange(opened);
            unopened += rows.Count - opened.Count;
            after = rows[^1].Sequence;
        }

        return new KeptTalk(session, turns.ToImmutable(), unopened);
    }

    private static CommittedTurn? Open(TurnRow row, LearnerKey? key, SessionId session)
    {
        try
        {
            return key is null ? null : row.Open(key, session);
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Null where there is no such learner, or the key ring lacks what wrapped the key.</summary>
    private LearnerKey? Key(LearnerId learner)
    {
        try
        {
            return store.KeyOf(learner);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
