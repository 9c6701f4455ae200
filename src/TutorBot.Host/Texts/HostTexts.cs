using System.Collections.Frozen;
using System.Globalization;
using TutorBot.Web.Texts;

namespace TutorBot.Host.Texts;

/// <summary>The program's own words, from a flat YAML file of the interface language.</summary>
internal sealed class HostTexts
{
    private readonly FrozenDictionary<string, string> _texts;

    private HostTexts(FrozenDictionary<string, string> texts) => _texts = texts;

    public IEnumerable<string> Keys => _texts.Keys;

    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>Null when the file is missing or is not a flat mapping of texts.</summary>
    public static HostTexts? Read(string file) => FlatTexts.Read(file) is { } texts ? new HostTexts(texts) : null;

    /// <summary>The text of a key, with each <c>{name}</c> replaced by its value.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public string Get(string key, params (string Name, object Value)[] values)
    {
        var text = _texts.TryGetValue(key, out var found)
            ? found
            : throw new KeyNotFoundException($"The program's texts have no '{key}'.");
        return values.Aggregate(text, (filled, value) => filled.Replace(
            "{" + value.Name + "}",
            Convert.ToString(value.Value, CultureInfo.InvariantCulture),
            StringComparison.Ordinal));
    }
}
