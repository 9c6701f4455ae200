using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Numbers the features that occur in more than one stretch of the examples; all others are left out. After them come
/// the numbers of the meaning of the words, put together by how rare each word is.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>Before a word that is a feature only by its meaning.</summary>
    public const string Meaning = "v:";

    /// <summary>A word of more than this share of the stretches tells nothing by its meaning.</summary>
    private const double Everywhere = 0.2;

    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, float> _rarity;
    private readonly float _rarest;

    public FeatureTable(IReadOnlyCollection<IReadOnlyDictionary<string, float>> stretches)
    {
        var counts = stretches.SelectMany(features => features.Keys).CountBy(name => name, StringComparer.Ordinal)
            .ToList();
        _numbers = counts.Where(entry => entry.Value > 1 && !IsMeaning(entry.Key))
            .Select(entry => entry.Key)
            .Order(StringComparer.Ordinal)
            .Select((name, number) => (name, number))
            .ToDictionary(entry => entry.name, entry => entry.number, StringComparer.Ordinal);
        _rarest = Rarity(stretches.Count, 0);
        _rarity = counts.Where(entry => IsMeaning(entry.Key)).ToDictionary(
            entry => entry.Key,
            entry => entry.Value > Everywhere * stretches.Count ? 0 : Rarity(stretches.Count, entry.Value),
            StringComparer.Ordinal);
    }

    private FeatureTable(BinaryReader reader)
    {
        _numbers = Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => KeyValuePair.Create(reader.ReadString(), reader.ReadInt32()))
            .ToDictionary(StringComparer.Ordinal);
        _rarity = Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => KeyValuePair.Create(reader.ReadString(), reader.ReadSingle()))
            .ToDictionary(StringComparer.Ordinal);
        _rarest = reader.ReadSingle();
    }

    public int Count => _numbers.Count + WordVectors.Size;

    public SparseVector Number(IReadOnlyDictionary<string, float> features)
    {
        var ids = new List<int>(features.Count + WordVectors.Size);
        var values = new List<float>(features.Count + WordVectors.Size);
        var meaning = new float[WordVectors.Size];
        foreach (var (name, value) in features)
        {
            if (_numbers.TryGetValue(name, out var number))
            {
                ids.Add(number);
                values.Add(value);
            }
            else if (IsMeaning(name))
            {
                TextMeaning.Add(meaning, name[Meaning.Length..], _rarity.GetValueOrDefault(name, _rarest));
            }
        }

        var numbers = Normalise([.. values]);
        return new SparseVector(
            [.. ids, .. Enumerable.Range(_numbers.Count, WordVectors.Size)],
            [.. numbers, .. WordVectors.Normalise(meaning)]);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_numbers.Count);
        foreach (var (name, number) in _numbers)
        {
            writer.Write(name);
            writer.Write(number);
        }

        writer.Write(_rarity.Count);
        foreach (var (name, rarity) in _rarity)
        {
            writer.Write(name);
            writer.Write(rarity);
        }

        writer.Write(_rarest);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureTable Read(BinaryReader reader) => new(reader);

    private static bool IsMeaning(string name) => name.StartsWith(Meaning, StringComparison.Ordinal);

    private static float Rarity(int stretches, int count) => MathF.Log((stretches + 1f) / (count + 1f));

    private static float[] Normalise(float[] values)
    {
        var length = MathF.Sqrt(values.Sum(value => value * value));
        for (var at = 0; length > 0 && at < values.Length; at++)
        {
            values[at] /= length;
        }

        return values;
    }
}
