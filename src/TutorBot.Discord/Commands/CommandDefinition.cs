using TutorBot.Discord.Channels;

namespace TutorBot.Discord.Commands;

/// <summary>A command as an app describes it (Application Commands, "Application Command Structure").</summary>
public sealed record CommandDefinition
{
    public CommandKind Type { get; init; } = CommandKind.Slash;

    /// <summary>1 to 32 characters; lower case for slash commands, free for menus.</summary>
    public required string Name { get; init; }

    /// <summary>1 to 100 characters; empty for menus.</summary>
    public string Description { get => field ?? ""; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>At most 25.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>What a member needs to see it at first; a server's owner may change that. Null: nothing.</summary>
    public Permissions? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<InstallKind>? IntegrationTypes { get; init; }

    public IReadOnlyList<InteractionContext>? Contexts { get; init; }
}
