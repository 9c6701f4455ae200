namespace TutorBot.Discord.Commands;

/// <summary>What a command asks for, or a subcommand (Application Commands, "Option Structure").</summary>
public sealed record CommandOption
{
    public required OptionKind Type { get; init; }

    /// <summary>1 to 32 lower-case letters, digits, hyphens, underscores.</summary>
    public required string Name { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Discord's locale codes to names, such as <c>de</c> or <c>en-GB</c>.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Required options come first.</summary>
    public bool? Required { get; init; }

    /// <summary>At most 25; not together with <see cref="Autocomplete"/>.</summary>
    public IReadOnlyList<OptionChoice>? Choices { get; init; }

    /// <summary>The options of a subcommand, at most 25.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    public bool? Autocomplete { get; init; }

    /// <summary>0 to 6,000 characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>1 to 6,000 characters.</summary>
    public int? MaxLength { get; init; }

    public double? MinValue { get; init; }

    public double? MaxValue { get; init; }
}
