namespace TutorBot.Discord.Commands;

/// <summary>A ready answer to a text option.</summary>
/// <param name="Name">1 to 100 characters, shown.</param>
/// <param name="Value">At most 100 characters, sent.</param>
public sealed record OptionChoice(
    string Name, string Value, IReadOnlyDictionary<string, string>? NameLocalizations = null);
