namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// The features that a classifier knows, and a text as the classifier sees it: numbered features with their values.
/// Behind the named ones stand the numbers of the mean vector, and one that every text has.
/// </summary>
internal sealed class ClassifierFeatures
{
    /// <summary>Texts that must have a feature.</summary>
    private const int Fewest = 2;

    private const string Look = "look:";
    private const double VectorScale = 3;
    private const double PatternScale = 0.5;
    private const double LookScale = 2;

    private readonly Dictionary<string, (int Id, double Rarity)> _known;

    /// <param name="named">Names in the order of their numbers, each with how rare it is.</param>
    public ClassifierFeatures(IEnumerable<(string Name, double Rarity)> named) => _known = named.Index()
        .ToDictionary(row => row.Item.Name, row => (row.Index, row.Item.Rarity), StringComparer.Ordinal);

    /// <summary>How many have names.</summary>
    public int Count => _known.Count;

    /// <summary>How many there are in all.</summary>
    public int Length => _known.Count + WordVectors.Dimensions + 1;

    public IEnumerable<(string Name, int Id, double Rarity)> Named =>
        _known.Select(feature => (feature.Key, feature.Value.Id, feature.Value.Rarity));

    /// <summary>The words, patterns and looks of a text.</summary>
    public static Dictionary<string, double> Counted(string text, string topic)
    {
        var features = TextFeatures.Of(text);
        foreach (var (name, value) in TextLooks.Of(text, topic))
        {
            features[Look + name] = value;
        }

        return features;
    }

    /// <summary>
    /// Features of at least two texts, each weighted by how few texts have it; looks weigh what they are.
    /// </summary>
    public static ClassifierFeatures Fitted(List<Dictionary<string, double>> counted)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in counted.SelectMany(features => features.Keys))
        {
            texts[name] = texts.GetValueOrDefault(name) + 1;
        }

        return new ClassifierFeatures(texts
            .Where(entry => entry.Value >= Fewest)
            .Select(entry => (entry.Key, Math.Log((1.0 + counted.Count) / (1 + entry.Value)) + 1)));
    }

    /// <summary>Words and patterns are brought to one length each, so that neither drowns the other.</summary>
    public (int Id, double Value)[] Example(string text, Dictionary<string, double> counted)
    {
        var known = counted.Where(entry => _known.ContainsKey(entry.Key))
            .ToLookup(entry => Group(entry.Key), StringComparer.Ordinal);
        return
        [
            .. ToLength(1, known["words"]),
            .. ToLength(PatternScale, known["patterns"]),
            .. known[Look].Select(entry => (_known[entry.Key].Id, entry.Value * LookScale)),
            .. WordVectors.Mean(text).Select((value, at) => (_known.Count + at, value * VectorScale)),
            (_known.Count + WordVectors.Dimensions, 1.0),
        ];
    }

    private static string Group(string name) =>
        name.StartsWith(Look, StringComparison.Ordinal) ? Look
        : name[0] == TextPatterns.Mark ? "patterns"
        : "words";

    private IEnumerable<(int Id, double Value)> ToLength(
        double wanted, IEnumerable<KeyValuePair<string, double>> counted)
    {
        var values = counted.Select(entry => (_known[entry.Key].Id, Value: Weigh(entry.Key, entry.Value))).ToList();
        var length = Math.Max(1e-9, Math.Sqrt(values.Sum(value => value.Value * value.Value)));
        return values.Select(value => (value.Id, wanted * value.Value / length));
    }

    private double Weigh(string name, double count) => (1 + Math.Log(count)) * _known[name].Rarity;
}
