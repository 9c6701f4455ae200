using System.Collections.Frozen;
using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TutorBot.Grading.Language;

/// <summary>A word list of the program itself: named lists of phrases and named maps from word to word.</summary>
internal sealed class LexiconFile
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _lists;
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _maps;

    private LexiconFile(IParser parser)
    {
        var lists = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var maps = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal);
        parser.Consume<MappingStart>();
        while (parser.TryConsume<Scalar>(out var name))
        {
            if (parser.TryConsume<SequenceStart>(out _))
            {
                lists[name.Value] = ReadList(parser);
            }
            else
            {
                maps[name.Value] = ReadMap(parser);
            }
        }

        _lists = lists.ToFrozenDictionary(StringComparer.Ordinal);
        _maps = maps.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads an embedded word list of a language, such as <c>en/negation</c>.</summary>
    public static LexiconFile Open(string name)
    {
        var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream($"lexicon/{name}")
            ?? throw new InvalidOperationException($"The word list {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return new LexiconFile(parser);
    }

    /// <summary>The names of its lists.</summary>
    public IEnumerable<string> Lists => _lists.Keys.Order(StringComparer.Ordinal);

    public ImmutableArray<string> List(string name) => _lists[name];

    public FrozenDictionary<string, string> Map(string name) => _maps[name];

    public PhraseTable Phrases(string name) => new(_lists[name]);

    private static ImmutableArray<string> ReadList(IParser parser)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        while (parser.TryConsume<Scalar>(out var item))
        {
            items.Add(item.Value);
        }

        parser.Consume<SequenceEnd>();
        return items.ToImmutable();
    }

    private static FrozenDictionary<string, string> ReadMap(IParser parser)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        parser.Consume<MappingStart>();
        while (parser.TryConsume<Scalar>(out var key))
        {
            map[key.Value] = parser.Consume<Scalar>().Value;
        }

        parser.Consume<MappingEnd>();
        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
