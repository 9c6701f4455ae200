using System.Collections.Frozen;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Interactions;

/// <summary>What a person gave to a command, by the option's name.</summary>
public sealed class OptionValues
{
    private readonly FrozenDictionary<string, object> _values;

    /// <param name="values">Each a string, a bool, a double, a <see cref="Snowflake"/> or an attachment.</param>
    internal OptionValues(IEnumerable<KeyValuePair<string, object>> values) =>
        _values = values.ToFrozenDictionary(StringComparer.Ordinal);

    public static OptionValues None { get; } = new([]);

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>Null where the option was left out or is no text.</summary>
    public string? Text(string name) => Find(name) as string;

    public bool? Flag(string name) => Find(name) as bool?;

    public double? Number(string name) => Find(name) as double?;

    public Attachment? File(string name) => Find(name) as Attachment;

    /// <summary>A person, a channel or a role.</summary>
    public Snowflake? Mentioned(string name) => Find(name) as Snowflake?;

    private object? Find(string name) => _values.GetValueOrDefault(name);
}
