using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>
/// Logistic regression over very many features of which a row has few, by stochastic gradient descent with a step for
/// each feature (AdaGrad; Duchi et al. 2011). The rows are taken in an order drawn by a fixed hash.
/// </summary>
internal sealed class ClueModel
{
    /// <summary>Features are told apart by a hash of so many values.</summary>
    public const int Size = 1 << 18;

    private const int Passes = 12;
    private const float Step = 0.15f;

    private readonly float[] _weights;

    private ClueModel(float[] weights) => _weights = weights;

    /// <param name="penalty">How strongly weights are drawn to 0 whenever their feature occurs.</param>
    public static ClueModel Fit(IReadOnlyList<Clue[]> rows, IReadOnlyList<bool> labels, float penalty)
    {
        var (weights, sums) = (new float[Size], new float[Size]);
        var order = Enumerable.Range(0, rows.Count)
            .OrderBy(at => StableHash.Choose((ulong)at, 1, int.MaxValue))
            .ToList();
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var at in order)
            {
                var error = (float)LogisticFit.Sigmoid(Score(rows[at], weights)) - (labels[at] ? 1 : 0);
                foreach (var (id, value) in rows[at])
                {
                    var slope = (error * value) + (penalty * weights[id]);
                    sums[id] += slope * slope;
                    weights[id] -= sums[id] > 0 ? Step * slope / MathF.Sqrt(sums[id]) : 0;
                }
            }
        }

        return new ClueModel(weights);
    }

    public double Score(Clue[] row) => Score(row, _weights);

    public static int Id(string name) => (int)(StableHash.Of(name) % Size);

    private static double Score(Clue[] row, float[] weights)
    {
        var sum = 0f;
        foreach (var (id, value) in row)
        {
            sum += weights[id] * value;
        }

        return sum;
    }
}
