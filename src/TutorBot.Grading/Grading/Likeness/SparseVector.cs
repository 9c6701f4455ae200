namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The features of a stretch of text, by number.</summary>
internal sealed record SparseVector(int[] Ids, float[] Values)
{
    public double Dot(float[] weights)
    {
        var sum = 0.0;
        for (var at = 0; at < Ids.Length; at++)
        {
            sum += weights[Ids[at]] * Values[at];
        }

        return sum;
    }

    /// <summary>Adds to weights what this has, each feature as much as its scale says.</summary>
    public void AddTo(float[] weights, double factor, float[] scales)
    {
        for (var at = 0; at < Ids.Length; at++)
        {
            weights[Ids[at]] += (float)(factor * scales[Ids[at]] * Values[at]);
        }
    }

    public double SquaredLength(float[] scales)
    {
        var sum = 0.0;
        for (var at = 0; at < Ids.Length; at++)
        {
            sum += (double)scales[Ids[at]] * Values[at] * Values[at];
        }

        return sum;
    }
}
