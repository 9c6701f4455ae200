using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>Something accepted that has had no turn yet.</summary>
public sealed record OpenInbound(long Order, Inbound Inbound);
