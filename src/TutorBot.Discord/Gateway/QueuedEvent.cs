namespace TutorBot.Discord.Gateway;

/// <summary>An event that was read and is not yet accepted.</summary>
/// <param name="Position">What the position is once it is accepted.</param>
internal sealed record QueuedEvent(GatewayEvent Event, GatewayPosition Position);
