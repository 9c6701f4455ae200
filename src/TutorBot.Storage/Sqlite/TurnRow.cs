using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

/// <summary>A turn with its submission, which is kept in a row of its own.</summary>
internal sealed record TurnRow(long Sequence, byte[] Body, byte[]? Submission)
{
    public CommittedTurn Open(LearnerKey key, SessionId session)
    {
        var turn = SqliteStore.Open(
            key, Body, TurnJson.Default.CommittedTurn, RowName.Turn(session, Sequence));
        return Submission is null
            ? turn
            : turn with
            {
                Submission = SqliteStore.Open(
                    key, Submission, TurnJson.Default.Submission, RowName.Submission(session, Sequence)),
            };
    }
}
