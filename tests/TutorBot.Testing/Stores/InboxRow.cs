using TutorBot.Dialog.Turns;

namespace TutorBot.Testing.Stores;

internal sealed class InboxRow(long order, Inbound inbound)
{
    public long Order { get; } = order;

    public Inbound Inbound { get; } = inbound;

    public bool Done { get; set; }

    public bool Deleted { get; set; }
}
