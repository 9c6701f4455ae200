namespace TutorBot.Discord.Messages.Components;

/// <summary><c>attachment://name</c> of a file sent with the same message.</summary>
public sealed record FileAddress(string Url);
