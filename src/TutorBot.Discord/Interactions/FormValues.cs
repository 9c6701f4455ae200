using System.Collections.Frozen;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Interactions;

/// <summary>What a person filled into a form, by the field's custom id.</summary>
public sealed class FormValues
{
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _values;
    private readonly FrozenDictionary<string, Attachment> _files;

    internal FormValues(
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values, IEnumerable<Attachment> files)
    {
        _values = values.ToFrozenDictionary(StringComparer.Ordinal);
        _files = files.ToFrozenDictionary(file => file.Id.ToString(), StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The words typed or the one value chosen; null where the field is missing or empty.</summary>
    public string? Text(string name) => All(name) is [var only, ..] && only.Length > 0 ? only : null;

    /// <summary>Every value chosen; empty where there is none.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>Of a single checkbox.</summary>
    public bool Checked(string name) => All(name) is ["true"];

    public IReadOnlyList<Attachment> Files(string name) =>
        [.. All(name).Select(id => _files.GetValueOrDefault(id)).OfType<Attachment>()];
}
