using System.Text.Json.Nodes;

namespace TutorBot.Host.Teams.Invokes;

/// <summary>What becomes of a card that was used.</summary>
/// <param name="Card">What stands in its place; null where it stays.</param>
/// <param name="Words">What is said where it stays.</param>
internal sealed record CardOutcome(JsonObject? Card, string Words);
