namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// A line between stretches that make an element and stretches that do not: a linear support vector machine with
/// squared loss, fitted by coordinate descent in the dual (Hsieh et al., 2008). Deterministic. Features are scaled by
/// how much they tell (<see cref="FeatureContrast"/>); the weights are for features as they are.
/// </summary>
internal static class Separator
{
    private const int Passes = 12;
    private const double Cost = 0.3;
    private const double MostBalance = 6;

    /// <summary>The weights of the features; the last is the constant.</summary>
    /// <param name="vectors">The stretches.</param>
    /// <param name="made">Whether each makes the element.</param>
    /// <param name="against">How much each counts where it does not.</param>
    /// <param name="scales">How much each feature tells.</param>
    public static float[] Fit(
        IReadOnlyList<SparseVector> vectors, IReadOnlyList<bool> made, IReadOnlyList<double> against, float[] scales)
    {
        var weights = new float[scales.Length + 1];
        // A feature is scaled when it is added and when it is weighed: once in weights for features as they are.
        var squares = Array.ConvertAll(scales, scale => scale * scale);
        var multipliers = new double[vectors.Count];
        var lengths = vectors.Select(vector => vector.SquaredLength(squares) + 1).ToArray();
        var positives = Math.Max(1, made.Count(positive => positive));
        // Of a few examples all may make it; they count for something all the same.
        var negatives = Math.Max(1, vectors.Count - positives);
        var balance = Math.Min(MostBalance, Math.Sqrt((double)negatives / positives));
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var step = 0; step < vectors.Count; step++)
            {
                var at = (int)((step * 7919L + pass * 104729L) % vectors.Count);
                var cost = Cost * (made[at] ? balance : against[at]);
                Improve(at, vectors[at], made[at], cost, lengths[at], squares, weights, multipliers);
            }
        }

        return weights;
    }

    private static void Improve(
        int at,
        SparseVector vector,
        bool made,
        double cost,
        double length,
        float[] squares,
        float[] weights,
        double[] multipliers)
    {
        var sign = made ? 1 : -1;
        var slack = 1 / (2 * cost);
        var gradient = (sign * (vector.Dot(weights) + weights[^1])) - 1 + (multipliers[at] * slack);
        var moved = Math.Max(multipliers[at] - (gradient / (length + slack)), 0);
        var change = (moved - multipliers[at]) * sign;
        if (change != 0)
        {
            multipliers[at] = moved;
            vector.AddTo(weights, change, squares);
            weights[^1] += (float)change;
        }
    }
}
