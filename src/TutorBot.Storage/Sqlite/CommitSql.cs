using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;

namespace TutorBot.Storage.Sqlite;

/// <summary>The statements of a turn's commit. Nothing is written before it is sure that the turn holds.</summary>
internal static class CommitSql
{
    public static CommitOutcome Commit(this SqliteConnection connection, SealedTurn turn)
    {
        var order = turn.Turn.Inbox.Order;
        var open = connection.ExecuteScalar<long>(
            "SELECT count(*) FROM inbox WHERE receipt = @Order AND done = 0", new { Order = order });
        if (open == 0)
        {
            return CommitOutcome.AlreadyDone;
        }

        if (connection.MoveSession(turn) is not { } session)
        {
            return CommitOutcome.VersionConflict;
        }

        connection.InsertTurn(session, turn);
        connection.InsertSubmission(session, turn);
        connection.InsertOutbound(session, turn);
        connection.Execute("UPDATE inbox SET done = 1, body = NULL WHERE receipt = @Order", new { Order = order });
        return CommitOutcome.Committed;
    }

    /// <returns>The session's row; null where the session no longer stands as expected.</returns>
    private static long? MoveSession(this SqliteConnection connection, SealedTurn turn)
    {
        var session = turn.Turn.Session;
        return connection.ExecuteScalar<long?>(
            turn.Turn.ExpectedVersion == 0
                ? """
                  INSERT INTO sessions (learner, pack, class, version, state, created_at, used_at)
                  VALUES (@Learner, @Pack, @Class, 1, @State, @Now, @Now)
                  ON CONFLICT DO NOTHING RETURNING id
                  """
                : """
                  UPDATE sessions SET version = version + 1, state = @State, used_at = @Now
                  WHERE learner = @Learner AND pack = @Pack AND class = @Class AND version = @Version RETURNING id
                  """,
            new
            {
                Learner = session.Learner.Value,
                Pack = session.Pack.Value,
                Class = session.Class.Value,
                Version = turn.Turn.ExpectedVersion,
                turn.State,
                turn.Now,
            });
    }

    private static void InsertTurn(this SqliteConnection connection, long session, SealedTurn turn) =>
        connection.Execute(
            "INSERT INTO turns (session, sequence, at, body) VALUES (@Session, @Sequence, @At, @Body)",
            new
            {
                Session = session,
                turn.Turn.Sequence,
                At = turn.Turn.Inbox.Inbound.At.ToUnixTimeMilliseconds(),
                turn.Body,
            });

    private static void InsertSubmission(this SqliteConnection connection, long session, SealedTurn turn)
    {
        if (turn.Turn.Outcome.Submission is not { } submission)
        {
            return;
        }

        connection.Execute(
            """
            INSERT INTO submissions (session, sequence, question, kind, pack_version, level, best, unaided, markable,
                                     elements, misconceptions, body)
            VALUES (@Session, @Sequence, @Question, @Kind, @PackVersion, @Level, @Best, @Unaided, @Markable,
                    @Elements, @Misconceptions, @Body)
            """,
            new
            {
                Session = session,
                turn.Turn.Sequence,
                Question = submission.Question.Value,
                Kind = submission.Kind.ToString(),
                submission.Grade.PackVersion,
                submission.Grade.Level,
                submission.Best,
                submission.Unaided,
                submission.Markable,
                Elements = Elements(submission),
                Misconceptions = Misconceptions(submission),
                Body = turn.Submission,
            });
    }

    private static void InsertOutbound(this SqliteConnection connection, long session, SealedTurn turn)
    {
        foreach (var (message, body) in turn.Turn.Outbound.Zip(turn.Outbound))
        {
            connection.Execute(
                """
                INSERT INTO outbox (session, learner, destination, nonce, body)
                VALUES (@Session, @Learner, @Destination, @Nonce, @Body)
                """,
                new
                {
                    Session = session,
                    Learner = turn.Turn.Session.Learner.Value,
                    message.Destination,
                    message.Nonce,
                    Body = body,
                });
        }
    }

    /// <summary>Such as <c>{"ridicule":"full"}</c>: for class views, which never need a learner's words.</summary>
    private static string Elements(Submission submission) => JsonSerializer.Serialize(
        submission.Grade.Points
            .GroupBy(point => point.Element.Value, StringComparer.Ordinal)
            .ToDictionary(
                points => points.Key,
                points => points.Max(point => point.Standing).ToString().ToLowerInvariant(),
                StringComparer.Ordinal),
        StorageJson.Default.DictionaryStringString);

    private static string Misconceptions(Submission submission) => JsonSerializer.Serialize(
        submission.Grade.Misconceptions.Select(read => read.Misconception.Value).Distinct().ToArray(),
        StorageJson.Default.StringArray);
}
