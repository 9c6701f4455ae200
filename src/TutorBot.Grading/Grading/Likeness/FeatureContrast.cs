namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// How much each feature sets apart the stretches that make something from those that do not: what is equally common in
/// both weighs little in what is fitted. After Wang and Manning (2012), "Baselines and Bigrams", who scale by the
/// logarithm of the ratio of the shares and temper it towards no scaling.
/// </summary>
internal static class FeatureContrast
{
    /// <summary>How far the scales are taken from 1 to the contrast.</summary>
    private const double Tempering = 0.7;

    /// <summary>A scale for each feature, 1 on the average of all that occur; 1 for the meaning.</summary>
    /// <param name="vectors">The stretches.</param>
    /// <param name="made">Whether each makes it.</param>
    /// <param name="table">The features.</param>
    public static float[] Of(IReadOnlyList<SparseVector> vectors, IReadOnlyList<bool> made, FeatureTable table)
    {
        var (with, without) = Counts(vectors, made, table);
        var positives = made.Count(positive => positive);
        var contrasts = with.Zip(without, (here, there) => Math.Abs(
            Math.Log((here + 1.0) / (positives + 2)) - Math.Log((there + 1.0) / (made.Count - positives + 2))))
            .ToArray();
        var occurrences = with.Zip(without, (here, there) => here + there).ToArray();
        var average = contrasts.Zip(occurrences, (contrast, count) => contrast * count).Sum()
            / Math.Max(1, occurrences.Sum());
        var scales = new float[table.Count];
        Array.Fill(scales, 1);
        for (var feature = 0; average > 0 && feature < contrasts.Length; feature++)
        {
            scales[feature] = (float)(1 - Tempering + (Tempering * contrasts[feature] / average));
        }

        return scales;
    }

    /// <summary>In how many of the stretches that make it each feature is, and in how many of the others.</summary>
    private static (int[] With, int[] Without) Counts(
        IReadOnlyList<SparseVector> vectors, IReadOnlyList<bool> made, FeatureTable table)
    {
        var (with, without) = (new int[table.FirstMeaning], new int[table.FirstMeaning]);
        for (var at = 0; at < vectors.Count; at++)
        {
            var counts = made[at] ? with : without;
            foreach (var feature in vectors[at].Ids)
            {
                if (feature < counts.Length)
                {
                    counts[feature]++;
                }
            }
        }

        return (with, without);
    }
}
