using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// The weights of all labels of a question turned: the steps of all labels lie together for each feature, a byte each,
/// so that one look into the memory brings them all.
/// </summary>
internal sealed class LabelRows
{
    /// <summary>A row fills whole vectors of the processor.</summary>
    private static readonly int Together = Vector<sbyte>.Count;

    private readonly sbyte[] _steps;
    private readonly int _width;
    private readonly ImmutableArray<LabelWeights> _weights;

    /// <param name="weights">The weights of the labels, in their order.</param>
    /// <param name="features">How many features each has.</param>
    public LabelRows(IReadOnlyCollection<LabelWeights> weights, int features)
    {
        _width = (weights.Count + Together - 1) / Together * Together;
        _steps = new sbyte[features * _width];
        _weights = [.. weights.Select(own => own with { Steps = [] })];
        foreach (var (label, own) in weights.Index())
        {
            for (var feature = 0; feature < features; feature++)
            {
                _steps[(feature * _width) + label] = own.Steps[feature];
            }
        }
    }

    /// <summary>The weights of a label as it was given.</summary>
    public LabelWeights Of(int label)
    {
        var steps = new sbyte[_steps.Length / _width];
        for (var feature = 0; feature < steps.Length; feature++)
        {
            steps[feature] = _steps[(feature * _width) + label];
        }

        return _weights[label] with { Steps = steps };
    }

    /// <summary>Puts in place for every label how far a text is on its side.</summary>
    /// <param name="features">What the text has.</param>
    /// <param name="values">How much of each.</param>
    /// <param name="scores">One for each label.</param>
    public void Score(ReadOnlySpan<int> features, ReadOnlySpan<float> values, Span<double> scores)
    {
        Span<float> sums = stackalloc float[Together];
        for (var first = 0; first < scores.Length; first += Together)
        {
            Sum(features, values, first, sums);
            for (var label = first; label < Math.Min(first + Together, scores.Length); label++)
            {
                scores[label] = (sums[label - first] * (double)_weights[label].Step) + _weights[label].Constant;
            }
        }
    }

    /// <summary>The sums of some labels stay in the processor while all features are added.</summary>
    private void Sum(ReadOnlySpan<int> features, ReadOnlySpan<float> values, int first, Span<float> sums)
    {
        Vector<float> one = default, two = default, three = default, four = default;
        for (var at = 0; at < features.Length; at++)
        {
            var row = new Vector<sbyte>(_steps, (features[at] * _width) + first);
            Vector.Widen(row, out var low, out var high);
            Vector.Widen(low, out var lowest, out var lower);
            Vector.Widen(high, out var higher, out var highest);
            var value = new Vector<float>(values[at]);
            one += Vector.ConvertToSingle(lowest) * value;
            two += Vector.ConvertToSingle(lower) * value;
            three += Vector.ConvertToSingle(higher) * value;
            four += Vector.ConvertToSingle(highest) * value;
        }

        one.CopyTo(sums);
        two.CopyTo(sums[Vector<float>.Count..]);
        three.CopyTo(sums[(2 * Vector<float>.Count)..]);
        four.CopyTo(sums[(3 * Vector<float>.Count)..]);
    }
}
