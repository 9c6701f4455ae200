using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;

namespace TutorBot.Storage.Sqlite;

/// <summary>The statements of the inbox, the sessions and the turns.</summary>
internal static class ConversationSql
{
    /// <summary>Inserts an inbox row, unless there is one under its key or no such learner.</summary>
    public static Acceptance Accept(this SqliteConnection connection, object row, string learner, byte[] hash)
    {
        var receipt = connection.ExecuteScalar<long?>(
            """
            INSERT INTO inbox (learner, key_hash, pack, class, body)
            SELECT @Learner, @KeyHash, @Pack, @Class, @Body WHERE EXISTS (SELECT 1 FROM learners WHERE id = @Learner)
            ON CONFLICT DO NOTHING RETURNING receipt
            """,
            row);
        return receipt is { } order
            ? new Acceptance.Accepted(order)
            : connection.Duplicate(learner, hash);
    }

    public static IReadOnlyList<InboxRow> OpenInbox(this SqliteConnection connection, long after, int limit) =>
        connection.Query<InboxRow>(
            """
            SELECT receipt AS Receipt, learner AS Learner, key_hash AS KeyHash, body AS Body, wrapped_key AS WrappedKey
            FROM inbox JOIN learners ON learners.id = inbox.learner
            WHERE done = 0 AND receipt > @After ORDER BY receipt LIMIT @Limit
            """,
            new { After = after, Limit = limit }).AsList();

    public static SessionRow? Session(this SqliteConnection connection, SessionId session) =>
        connection.QuerySingleOrDefault<SessionRow>(
            """
            SELECT version AS Version, state AS State FROM sessions
            WHERE learner = @Learner AND pack = @Pack AND class = @Class
            """,
            Names(session));

    public static IReadOnlyList<SessionId> SessionsUsedSince(this SqliteConnection connection, long time) =>
        connection.Query<(string Learner, string Pack, string Class)>(
            "SELECT learner, pack, class FROM sessions WHERE used_at >= @Time ORDER BY used_at, id",
            new { Time = time })
            .Select(row => new SessionId(new LearnerId(row.Learner), new PackId(row.Pack), new ClassId(row.Class)))
            .ToList();

    public static IReadOnlyList<TurnRow> Turns(
        this SqliteConnection connection, SessionId session, long after, int limit) =>
        connection.Query<TurnRow>(
            """
            SELECT turns.sequence AS Sequence, turns.body AS Body, submissions.body AS Submission
            FROM sessions JOIN turns ON turns.session = sessions.id
            LEFT JOIN submissions ON submissions.session = sessions.id AND submissions.sequence = turns.sequence
            WHERE learner = @Learner AND pack = @Pack AND class = @Class AND turns.sequence > @After
            ORDER BY turns.sequence LIMIT @Limit
            """,
            new
            {
                Learner = session.Learner.Value,
                Pack = session.Pack.Value,
                Class = session.Class.Value,
                After = after,
                Limit = limit,
            }).AsList();

    private static object Names(SessionId session) => new
    {
        Learner = session.Learner.Value,
        Pack = session.Pack.Value,
        Class = session.Class.Value,
    };

    private static Acceptance Duplicate(this SqliteConnection connection, string learner, byte[] hash)
    {
        var (receipt, done) = connection.QuerySingleOrDefault<(long Receipt, long Done)>(
            "SELECT receipt, done FROM inbox WHERE learner = @Learner AND key_hash = @Hash",
            new { Learner = learner, Hash = hash });
        return receipt == 0
            ? new Acceptance.UnknownLearner()
            : new Acceptance.Duplicate(receipt, Open: done == 0);
    }
}
