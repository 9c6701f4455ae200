using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// The features that a classifier knows, and a text as the classifier sees it: numbered features with their values.
/// Behind the named ones stand the numbers of the mean vector, and one that every text has.
/// </summary>
internal sealed class ClassifierFeatures
{
    /// <summary>By these letters the kinds are told.</summary>
    public const char Shape = 'a';

    public const char Letters = 'c';

    private const string Look = "look:";
    private const double VectorScale = 3;
    private const double LookScale = 2;

    /// <summary>The place of the looks among the kinds; they weigh what they are.</summary>
    private const int Looks = 4;

    /// <summary>
    /// Words, patterns, shapes and letters are each brought to one length, so that none drowns the others.
    /// </summary>
    private static readonly double[] Kinds = [1, 0.5, 1, 1, 0];

    private readonly Dictionary<string, (int Id, double Rarity)> _known;

    /// <param name="named">Names in the order of their numbers, each with how rare it is.</param>
    public ClassifierFeatures(IEnumerable<(string Name, double Rarity)> named) => _known = named.Index()
        .ToDictionary(row => row.Item.Name, row => (row.Index, row.Item.Rarity), StringComparer.Ordinal);

    /// <summary>How many have names.</summary>
    public int Count => _known.Count;

    /// <summary>How many there are in all.</summary>
    public int Length => _known.Count + WordVectors.Size + 1;

    public IEnumerable<(string Name, int Id, double Rarity)> Named =>
        _known.Select(feature => (feature.Key, feature.Value.Id, feature.Value.Rarity));

    /// <summary>The words, patterns and looks of a text.</summary>
    public static CountedText Counted(string text, string topic)
    {
        var features = TextFeatures.Of(text);
        foreach (var (name, value) in TextLooks.Of(text, topic))
        {
            features[Look + name] = value;
        }

        return new CountedText(features, [.. TextVector.Mean(text).Select(value => value * VectorScale)]);
    }

    /// <summary>
    /// Features that so many texts have, each weighted by how few have it; looks weigh what they are.
    /// </summary>
    public static ClassifierFeatures Fitted(List<CountedText> counted, int fewest)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in counted.SelectMany(text => text.Features.Keys))
        {
            texts[name] = texts.GetValueOrDefault(name) + 1;
        }

        return new ClassifierFeatures(texts
            .Where(entry => entry.Value >= fewest)
            .Select(entry => (entry.Key, Math.Log((1.0 + counted.Count) / (1 + entry.Value)) + 1)));
    }

    public (int Id, double Value)[] Example(CountedText text)
    {
        var found = new List<(int Id, double Value, int Kind)>(text.Features.Count);
        Span<double> lengths = stackalloc double[Kinds.Length];
        foreach (var (name, count) in text.Features)
        {
            if (!_known.TryGetValue(name, out var feature))
            {
                continue;
            }

            var kind = KindOf(name);
            var value = kind == Looks ? count * LookScale : (1 + Math.Log(count)) * feature.Rarity;
            lengths[kind] += value * value;
            found.Add((feature.Id, value, kind));
        }

        var example = new (int Id, double Value)[found.Count + text.Meaning.Count + 1];
        for (var at = 0; at < found.Count; at++)
        {
            var (id, value, kind) = found[at];
            example[at] = (id, kind == Looks ? value : Kinds[kind] * value / Math.Max(1e-9, Math.Sqrt(lengths[kind])));
        }

        for (var at = 0; at < text.Meaning.Count; at++)
        {
            example[found.Count + at] = (_known.Count + at, text.Meaning[at]);
        }

        example[^1] = (_known.Count + WordVectors.Size, 1.0);
        return example;
    }

    /// <summary>The name itself where the feature is known.</summary>
    public string? NameOf(ReadOnlySpan<char> name) =>
        _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known, out _) ? known : null;

    private static int KindOf(string name) => name[0] switch
    {
        TextPatterns.Mark => 1,
        Shape => 2,
        Letters => 3,
        'l' => Looks,
        _ => 0,
    };
}
