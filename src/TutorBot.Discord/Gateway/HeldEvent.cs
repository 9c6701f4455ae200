namespace TutorBot.Discord.Gateway;

/// <summary>An event that could not be accepted yet while others could.</summary>
/// <param name="Before">The position of the event just before it.</param>
/// <param name="Due">When it is offered again; null while an earlier one that it must follow is held, too.</param>
/// <param name="Refusals">How often it was put off.</param>
internal sealed record HeldEvent(QueuedEvent Queued, GatewayPosition Before, TimeSpan? Due, int Refusals);
