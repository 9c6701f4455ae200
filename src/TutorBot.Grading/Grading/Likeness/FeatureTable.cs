using System.Runtime.InteropServices;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>Numbers the features of the examples; once closed, features never seen there are left out.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count => _numbers.Count;

    public bool Closed { get; set; }

    public SparseVector Number(IReadOnlyDictionary<string, float> features)
    {
        var ids = new List<int>(features.Count);
        var values = new List<float>(features.Count);
        foreach (var (name, value) in features)
        {
            if (Find(name) is { } number)
            {
                ids.Add(number);
                values.Add(value);
            }
        }

        return Normalise([.. ids], [.. values]);
    }

    private int? Find(string name)
    {
        if (Closed)
        {
            return _numbers.TryGetValue(name, out var known) ? known : null;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var exists);
        number = exists ? number : _numbers.Count - 1;
        return number;
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
