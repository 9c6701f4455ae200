using System.Collections.Frozen;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

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
    public static WebTexts? Read(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            return new WebTexts(Entries(new Parser(reader)).ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or YamlException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> Entries(Parser parser)
    {
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            entries[parser.Consume<Scalar>().Value] = parser.Consume<Scalar>().Value;
        }

        return entries;
    }
}
