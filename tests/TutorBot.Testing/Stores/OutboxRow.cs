using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

internal sealed class OutboxRow(long id, SessionId session, OutboundMessage message)
{
    public long Id { get; } = id;

    public SessionId Session { get; } = session;

    public OutboundMessage Message { get; } = message;

    public int Attempts { get; set; }

    public DateTimeOffset? FirstAttempt { get; set; }

    public DateTimeOffset Due { get; set; } = DateTimeOffset.MinValue;

    public bool Ended { get; set; }
}
