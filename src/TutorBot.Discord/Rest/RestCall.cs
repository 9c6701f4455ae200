namespace TutorBot.Discord.Rest;

/// <summary>One call.</summary>
/// <param name="Content">Makes the body anew for each attempt; null for none.</param>
/// <param name="Repeatable">
/// Whether a second attempt does no harm where it is not known if the first arrived.
/// </param>
internal sealed record RestCall(Route Route, Func<HttpContent>? Content, bool Repeatable);
