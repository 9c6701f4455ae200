using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>A turn ready to be written: sealed before it takes up the writer's time.</summary>
internal sealed record SealedTurn(
    TurnCommit Turn,
    long Now,
    byte[] State,
    byte[] Body,
    byte[]? Submission,
    ImmutableArray<byte[]> Outbound)
{
    public static SealedTurn Of(TurnCommit turn, LearnerKey key, long now)
    {
        var (session, sequence) = (turn.Session, turn.Sequence);
        var record = turn.Record with { Submission = null };
        return new SealedTurn(
            turn,
            now,
            SqliteStore.Seal(
                key, turn.Outcome.State, TurnJson.Default.SessionState, RowName.State(session, sequence)),
            SqliteStore.Seal(key, record, TurnJson.Default.CommittedTurn, RowName.Turn(session, sequence)),
            turn.Outcome.Submission is { } submission
                ? SqliteStore.Seal(
                    key, submission, TurnJson.Default.Submission, RowName.Submission(session, sequence))
                : null,
            [
                .. turn.Outbound.Select(message => SqliteStore.Seal(
                    key, message, TurnJson.Default.OutboundMessage, RowName.Outbox(message.Nonce))),
            ]);
    }
}
