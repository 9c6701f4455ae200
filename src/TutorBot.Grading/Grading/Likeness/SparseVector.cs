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

    public void AddTo(float[] weights, double factor)
    {
        for (var at = 0; at < Ids.Length; at++)
        {
            weights[Ids[at]] += (float)(factor * Values[at]);
        }
    }

    public double SquaredLength()
    {
        var sum = 0.0;
        foreach (var value in Values)
        {
            sum += (double)value * value;
        }

        return sum;
    }
}
