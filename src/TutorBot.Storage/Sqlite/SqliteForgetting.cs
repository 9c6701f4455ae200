using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Deletions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>Writes turns and state anew without the words of deleted messages, over the rows that held them.</summary>
internal static class SqliteForgetting
{
    private const string OfSession =
        "(SELECT id FROM sessions WHERE learner = @Learner AND pack = @Pack AND class = @Class)";

    /// <returns>How many turns held words of them.</returns>
    public static int Forget(
        this SqliteConnection connection, SessionId session, LearnerKey key, Func<InboundKey, bool> whose)
    {
        var turns = connection.Turns(session, 0, int.MaxValue).Select(row => row.Open(key, session)).ToList();
        if (!turns.Exists(turn => whose(turn.Inbound.Key)) || connection.Session(session) is not { } row)
        {
            return 0;
        }

        var name = RowName.State(session, row.Version);
        var state = SqliteStore.Open(key, row.State, TurnJson.Default.SessionState, name);
        var kept = Forgetting.Of(turns, state, whose);
        foreach (var turn in kept.Turns)
        {
            connection.Rewrite(session, key, turn);
        }

        connection.Execute(
            $"UPDATE sessions SET state = @Body WHERE id = {OfSession}",
            Row(session, SqliteStore.Seal(key, kept.State, TurnJson.Default.SessionState, name)));
        return kept.Turns.Length;
    }

    private static void Rewrite(
        this SqliteConnection connection, SessionId session, LearnerKey key, CommittedTurn turn)
    {
        var body = SqliteStore.Seal(
            key, turn with { Submission = null }, TurnJson.Default.CommittedTurn, RowName.Turn(session, turn.Sequence));
        connection.Execute(
            $"UPDATE turns SET body = @Body WHERE session = {OfSession} AND sequence = @Sequence",
            Row(session, body, turn.Sequence));
        if (turn.Submission is { } submission)
        {
            var kept = SqliteStore.Seal(
                key, submission, TurnJson.Default.Submission, RowName.Submission(session, turn.Sequence));
            connection.Execute(
                $"UPDATE submissions SET body = @Body WHERE session = {OfSession} AND sequence = @Sequence",
                Row(session, kept, turn.Sequence));
        }
    }

    private static object Row(SessionId session, byte[] body, long sequence = 0) => new
    {
        Learner = session.Learner.Value,
        Pack = session.Pack.Value,
        Class = session.Class.Value,
        Body = body,
        Sequence = sequence,
    };
}
