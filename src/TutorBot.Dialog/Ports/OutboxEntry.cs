namespace TutorBot.Dialog.Ports;

/// <summary>A message in the outbox.</summary>
/// <param name="Id">Grows in the order of commits.</param>
/// <param name="Attempts">How often it was tried before; above 0 after a restart, it may have arrived.</param>
/// <param name="FirstAttempt">When it was first tried.</param>
public sealed record OutboxEntry(long Id, OutboundMessage Message, int Attempts, DateTimeOffset? FirstAttempt);
