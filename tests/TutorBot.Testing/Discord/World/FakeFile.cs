namespace TutorBot.Testing.Discord.World;

/// <summary>A file that came with a call or that a person gives.</summary>
public sealed record FakeFile(string Name, byte[] Content, string ContentType = "text/plain");
