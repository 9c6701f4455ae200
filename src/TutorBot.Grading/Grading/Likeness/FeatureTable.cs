using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Numbers the features that occur in more than one stretch of the examples; all others are left out. After them come
/// the numbers of the meaning of the words, put together by how rare each word is.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>A word of more than this share of the stretches tells nothing by its meaning.</summary>
    private const double Everywhere = 0.2;

    private readonly Dictionary<ulong, int> _numbers;
    private readonly Dictionary<string, float> _rarity;
    private readonly float _rarest;

    public FeatureTable(IReadOnlyCollection<StretchFeatures> stretches)
    {
        _numbers = stretches.SelectMany(features => features.Keys).CountBy(key => key)
            .Where(entry => entry.Value > 1)
            .Select((entry, number) => (entry.Key, number))
            .ToDictionary(entry => entry.Key, entry => entry.number);
        _rarest = Rarity(stretches.Count, 0);
        _rarity = stretches.SelectMany(features => features.Words).CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(
                entry => entry.Key,
                entry => entry.Value > Everywhere * stretches.Count ? 0 : Rarity(stretches.Count, entry.Value),
                StringComparer.Ordinal);
    }

    private FeatureTable(BinaryReader reader)
    {
        _numbers = Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => KeyValuePair.Create(reader.ReadUInt64(), reader.ReadInt32()))
            .ToDictionary();
        _rarity = Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => KeyValuePair.Create(reader.ReadString(), reader.ReadSingle()))
            .ToDictionary(StringComparer.Ordinal);
        _rarest = reader.ReadSingle();
    }

    public int Count => FirstMeaning + WordVectors.Size;

    /// <summary>The number of the first of the meaning; the others follow.</summary>
    public int FirstMeaning => _numbers.Count;

    /// <summary>The number of a feature; -1 for one that is left out.</summary>
    public int NumberOf(ulong key) => _numbers.GetValueOrDefault(key, -1);

    /// <summary>What a word adds to the meaning of a stretch; null for nothing.</summary>
    public float[]? MeaningOf(string word) => TextMeaning.Of(word, _rarity.GetValueOrDefault(word, _rarest));

    public SparseVector Number(StretchFeatures features)
    {
        var (ids, values) = (new int[features.Keys.Length + WordVectors.Size], new float[features.Keys.Length]);
        var count = 0;
        for (var at = 0; at < values.Length; at++)
        {
            if (NumberOf(features.Keys[at]) is >= 0 and var number)
            {
                (ids[count], values[count]) = (number, features.Values[at]);
                count++;
            }
        }

        Normalise(values.AsSpan(0, count));
        for (var at = 0; at < WordVectors.Size; at++)
        {
            ids[count + at] = FirstMeaning + at;
        }

        return new SparseVector(ids[..(count + WordVectors.Size)], [.. values.AsSpan(0, count), .. Meaning(features)]);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_numbers.Count);
        foreach (var (key, number) in _numbers)
        {
            writer.Write(key);
            writer.Write(number);
        }

        writer.Write(_rarity.Count);
        foreach (var (word, rarity) in _rarity)
        {
            writer.Write(word);
            writer.Write(rarity);
        }

        writer.Write(_rarest);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureTable Read(BinaryReader reader) => new(reader);

    /// <summary>Scales the weights of a stretch to length 1 in place.</summary>
    public static void Normalise(Span<float> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value * value;
        }

        var length = MathF.Sqrt((float)sum);
        for (var at = 0; length > 0 && at < values.Length; at++)
        {
            values[at] /= length;
        }
    }

    private static float Rarity(int stretches, int count) => MathF.Log((stretches + 1f) / (count + 1f));

    private float[] Meaning(StretchFeatures features)
    {
        var meaning = new float[WordVectors.Size];
        foreach (var part in features.Words.Select(MeaningOf).OfType<float[]>())
        {
            WordVectors.Add(meaning, part);
        }

        return WordVectors.Normalise(meaning);
    }
}
