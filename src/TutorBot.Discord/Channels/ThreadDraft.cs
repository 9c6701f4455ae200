namespace TutorBot.Discord.Channels;

/// <summary>A private thread to be opened (Channel Resource, "Start Thread without Message").</summary>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="AutoArchiveMinutes">60, 1440, 4320 or 10080 minutes without a word until it is put away.</param>
/// <param name="Invitable">Whether members without further rights may add others.</param>
public sealed record ThreadDraft(string Name, int AutoArchiveMinutes = 1440, bool Invitable = false);
