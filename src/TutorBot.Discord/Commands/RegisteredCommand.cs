using System.Text.Json;

namespace TutorBot.Discord.Commands;

/// <summary>A command as Discord holds it.</summary>
/// <param name="Id">Needed to mention the command as <c>&lt;/name:id&gt;</c>.</param>
/// <param name="Raw">All that Discord said of it, for comparison.</param>
public sealed record RegisteredCommand(CommandId Id, CommandKind Kind, string Name, JsonElement Raw);
