using System.Collections.Frozen;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TutorBot.Web.Texts;

/// <summary>Reads a file of the interface's words: a flat YAML mapping from key to text.</summary>
public static class FlatTexts
{
    /// <summary>Null when the file is missing or is not a flat mapping of texts.</summary>
    public static FrozenDictionary<string, string>? Read(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            return Entries(new Parser(reader)).ToFrozenDictionary(StringComparer.Ordinal);
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
