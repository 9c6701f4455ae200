namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>Logistic regression over a row of numbers, each brought to one scale first.</summary>
internal sealed class LinearModel
{
    private const double Farthest = 4;

    private readonly double[] _means;
    private readonly double[] _scales;
    private readonly double[] _weights;

    private LinearModel(double[] means, double[] scales, double[] weights)
    {
        _means = means;
        _scales = scales;
        _weights = weights;
    }

    /// <param name="penalty">How strongly weights are drawn to 0, as if by so many rows.</param>
    public static LinearModel Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double penalty)
    {
        var width = rows[0].Length;
        var means = Enumerable.Range(0, width).Select(at => rows.Average(row => row[at])).ToArray();
        var scales = Enumerable.Range(0, width)
            .Select(at => Math.Sqrt(rows.Average(row => (row[at] - means[at]) * (row[at] - means[at]))))
            .Select(spread => spread > 1e-9 ? 1 / spread : 0)
            .ToArray();
        var scaled = rows.Select(row => Scaled(row, means, scales)).ToList();
        return new LinearModel(means, scales, NewtonFit.Fit(scaled, labels, penalty));
    }

    /// <summary>The logarithm of the odds that a row is a case.</summary>
    public double Score(double[] row) => NewtonFit.Dot(Scaled(row, _means, _scales), _weights);

    private static double[] Scaled(double[] row, double[] means, double[] scales)
    {
        var scaled = new double[row.Length + 1];
        for (var at = 0; at < row.Length; at++)
        {
            scaled[at] = Math.Clamp((row[at] - means[at]) * scales[at], -Farthest, Farthest);
        }

        scaled[^1] = 1;
        return scaled;
    }
}
