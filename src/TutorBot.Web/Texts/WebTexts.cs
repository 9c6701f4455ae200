using System.Collections.Frozen;

namespace TutorBot.Web.Texts;

/// <summary>The pages' words in one language, from <c>config/locales/{language}/web.yaml</c>.</summary>
public sealed class WebTexts
{
    private readonly FrozenDictionary<string, string> _texts;

    private WebTexts(FrozenDictionary<string, string> texts) => _texts = texts;

    public IEnumerable<string> Keys => _texts.Keys;

    /// <exception cref="KeyNotFoundException">The file has no such text.</exception>
    public string this[string key] =>
        _texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"web.yaml has no text '{key}'.");

    /// <summary>The text with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Fill(string key, params object[] values) => string.Format(null, this[key], values);

    /// <summary>Null when the file is missing or is not a flat mapping of texts.</summary>
    public static WebTexts? Read(string file) => FlatTexts.Read(file) is { } texts ? new WebTexts(texts) : null;
}
