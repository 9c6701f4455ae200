namespace TutorBot.Discord.Commands;

/// <summary>What a comparison of commands led to.</summary>
public abstract record CommandSync(IReadOnlyList<RegisteredCommand> Commands);

/// <summary>Discord already had them, so nothing was written.</summary>
public sealed record CommandsUnchanged(IReadOnlyList<RegisteredCommand> Commands) : CommandSync(Commands);

/// <summary>They differed and were overwritten in one call.</summary>
/// <param name="Differences">The names that were new, changed or gone.</param>
public sealed record CommandsWritten(IReadOnlyList<RegisteredCommand> Commands, IReadOnlyList<string> Differences)
    : CommandSync(Commands);
