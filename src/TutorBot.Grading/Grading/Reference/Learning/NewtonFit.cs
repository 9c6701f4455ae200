using TutorBot.Grading.Grading.Calibration;

namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>
/// Logistic regression with a penalty on large weights, by Newton's method; for up to some hundred columns.
/// </summary>
internal static class NewtonFit
{
    private const int Steps = 8;
    private const double FreeConstant = 1e-3;

    /// <param name="rows">Rows of one length; the last column is the constant and not held back.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double penalty)
    {
        var weights = new double[rows[0].Length];
        for (var step = 0; step < Steps; step++)
        {
            var (slope, curve) = Derive(rows, labels, weights, penalty);
            Solve(curve, slope);
            for (var at = 0; at < weights.Length; at++)
            {
                weights[at] -= slope[at];
            }
        }

        return weights;
    }

    public static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return sum;
    }

    private static (double[] Slope, double[][] Curve) Derive(
        IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double[] weights, double penalty)
    {
        var slope = new double[weights.Length];
        var curve = weights.Select(_ => new double[weights.Length]).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            var values = rows[row];
            var chance = LogisticFit.Sigmoid(Dot(values, weights));
            var error = chance - (labels[row] ? 1 : 0);
            var bend = Math.Max(chance * (1 - chance), 1e-6);
            for (var at = 0; at < values.Length; at++)
            {
                slope[at] += error * values[at];
                var line = curve[at];
                var factor = bend * values[at];
                for (var next = 0; next <= at; next++)
                {
                    line[next] += factor * values[next];
                }
            }
        }

        for (var at = 0; at < weights.Length; at++)
        {
            var held = at == weights.Length - 1 ? FreeConstant : penalty;
            slope[at] += held * weights[at];
            curve[at][at] += held;
        }

        return (slope, curve);
    }

    /// <summary>Solves by Cholesky's decomposition; only the lower half of the matrix is read. In place.</summary>
    private static void Solve(double[][] matrix, double[] right)
    {
        for (var row = 0; row < right.Length; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row][column];
                for (var at = 0; at < column; at++)
                {
                    sum -= matrix[row][at] * matrix[column][at];
                }

                matrix[row][column] = row == column ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[column][column];
            }

            for (var at = 0; at < row; at++)
            {
                right[row] -= matrix[row][at] * right[at];
            }

            right[row] /= matrix[row][row];
        }

        for (var row = right.Length - 1; row >= 0; row--)
        {
            for (var at = row + 1; at < right.Length; at++)
            {
                right[row] -= matrix[at][row] * right[at];
            }

            right[row] /= matrix[row][row];
        }
    }
}
