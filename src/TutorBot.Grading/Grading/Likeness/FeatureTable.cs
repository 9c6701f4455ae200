using System.Collections.Frozen;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Numbers the features that occur in more than one stretch of the examples; all others are left out.
/// </summary>
internal sealed class FeatureTable
{
    private readonly FrozenDictionary<string, int> _numbers;

    public FeatureTable(IEnumerable<IReadOnlyDictionary<string, float>> stretches) =>
        _numbers = stretches.SelectMany(features => features.Keys)
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal)
            .Select((name, number) => (name, number))
            .ToFrozenDictionary(entry => entry.name, entry => entry.number, StringComparer.Ordinal);

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
