namespace TutorBot.Web.Assets;

/// <summary>A file that travels inside the assembly.</summary>
internal sealed record EmbeddedFile(string Name, string Address, string Type, byte[] Content);
