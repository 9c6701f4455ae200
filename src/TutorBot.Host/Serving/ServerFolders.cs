namespace TutorBot.Host.Serving;

/// <summary>The folders that a running tutor uses.</summary>
internal sealed record ServerFolders(string Data, string Packs);
