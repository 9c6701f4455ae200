using TutorBot.Dialog.Ports;
using TutorBot.Storage.Sealing;

namespace TutorBot.Storage.Sqlite;

internal sealed record OutboxRow(
    long Id, string Nonce, byte[] Body, byte[] WrappedKey, long Attempts, long? FirstAttemptAt)
{
    public OutboxEntry Open(KeyRing ring)
    {
        var key = new LearnerKey(ring.Unwrap(WrappedKey));
        var message = SqliteStore.Open(key, Body, TurnJson.Default.OutboundMessage, RowName.Outbox(Nonce));
        var first = FirstAttemptAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : (DateTimeOffset?)null;
        return new OutboxEntry(Id, message, (int)Attempts, first);
    }
}
