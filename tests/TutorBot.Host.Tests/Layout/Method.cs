namespace TutorBot.Host.Tests.Layout;

/// <summary>A method or accessor list with its length, from its first line to its closing brace or semicolon.</summary>
internal sealed record Method(string File, int Line, int Lines);
