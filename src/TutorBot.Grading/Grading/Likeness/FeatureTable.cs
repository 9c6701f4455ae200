namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Numbers the features that occur in more than one stretch of the examples; all others are left out.
/// </summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int> _numbers;

    public FeatureTable(IEnumerable<IReadOnlyDictionary<string, float>> stretches)
        : this(stretches.SelectMany(features => features.Keys)
            .CountBy(name => name, StringComparer.Ordinal)
            .Where(entry => entry.Value > 1)
            .Select(entry => entry.Key)
            .Order(StringComparer.Ordinal)
            .Select((name, number) => KeyValuePair.Create(name, number)))
    {
    }

    private FeatureTable(IEnumerable<KeyValuePair<string, int>> numbers) =>
        _numbers = new Dictionary<string, int>(numbers, StringComparer.Ordinal);

    public int Count => _numbers.Count;

    public SparseVector Number(IReadOnlyDictionary<string, float> features)
    {
        var ids = new List<int>(features.Count);
        var values = new List<float>(features.Count);
        foreach (var (name, value) in features)
        {
            if (_numbers.TryGetValue(name, out var number))
            {
                ids.Add(number);
                values.Add(value);
            }
        }

        return Normalise([.. ids], [.. values]);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_numbers.Count);
        foreach (var (name, number) in _numbers)
        {
            writer.Write(name);
            writer.Write(number);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureTable Read(BinaryReader reader) =>
        new(Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => KeyValuePair.Create(reader.ReadString(), reader.ReadInt32())));

    private static SparseVector Normalise(int[] ids, float[] values)
    {
        var length = MathF.Sqrt(values.Sum(value => value * value));
        for (var at = 0; length > 0 && at < values.Length; at++)
        {
            values[at] /= length;
        }

        return new SparseVector(ids, values);
    }
}
