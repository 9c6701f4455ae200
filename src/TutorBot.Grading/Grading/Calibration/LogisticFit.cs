namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// Logistic regression with a penalty on large weights, by accelerated gradient descent. Deterministic.
/// </summary>
internal static class LogisticFit
{
    private const int Steps = 400;

    /// <param name="rows">Features by number; missing ones are 0.</param>
    /// <param name="labels">Whether each row is a case.</param>
    /// <param name="usual">The weight of each feature from which only the rows move it.</param>
    /// <param name="penalties">The strength of each feature's penalty.</param>
    public static double[] Fit(
        IReadOnlyList<(int Id, double Value)[]> rows, IReadOnlyList<bool> labels, double[] usual, double[] penalties)
    {
        var count = usual.Length;
        var weights = usual.ToArray();
        var sums = new double[count];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = Gradient(rows, labels, weights, usual, penalties);
            for (var at = 0; at < count; at++)
            {
                sums[at] += gradient[at] * gradient[at];
                weights[at] -= sums[at] > 0 ? 0.5 * gradient[at] / Math.Sqrt(sums[at]) : 0;
            }
        }

        return weights;
    }

    public static double Sigmoid(double score) => 1 / (1 + Math.Exp(-score));

    public static double Score((int Id, double Value)[] row, double[] weights)
    {
        var sum = 0.0;
        foreach (var (id, value) in row)
        {
            sum += weights[id] * value;
        }

        return sum;
    }

    private static double[] Gradient(
        IReadOnlyList<(int Id, double Value)[]> rows,
        IReadOnlyList<bool> labels,
        double[] weights,
        double[] usual,
        double[] penalties)
    {
        var gradient = new double[weights.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            gradient[at] = penalties[at] * (weights[at] - usual[at]);
        }

        for (var at = 0; at < rows.Count; at++)
        {
            var error = Sigmoid(Score(rows[at], weights)) - (labels[at] ? 1 : 0);
            foreach (var (id, value) in rows[at])
            {
                gradient[id] += error * value;
            }
        }

        return gradient;
    }
}
