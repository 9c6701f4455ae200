using Microsoft.Extensions.Logging;

namespace TutorBot.Testing.Logging;

/// <summary>One line of a log.</summary>
public sealed record LoggedLine(LogLevel Level, int EventId, string Words);
