namespace TutorBot.Grading.Analysis.Learning;

/// <summary>Finds the sequence of labels with the highest sum of weights.</summary>
internal static class Viterbi
{
    public static int[] Best(SequenceExample example, float[] weights, float[] steps, int labels)
    {
        var length = example.Features.Length;
        var scores = new float[labels];
        var next = new float[labels];
        var back = new int[length, labels];
        Emit(example.Features[0], weights, scores);
        for (var at = 1; at < length; at++)
        {
            Array.Clear(next);
            Emit(example.Features[at], weights, next);
            Step(steps.AsSpan(example.Joints[at] * labels * labels, labels * labels), scores, next, back, at);
            (scores, next) = (next, scores);
        }

        return Trace(scores, back, length);
    }

    private static void Emit(int[] features, float[] weights, float[] scores)
    {
        var labels = scores.Length;
        foreach (var feature in features)
        {
            var row = weights.AsSpan(feature * labels, labels);
            for (var label = 0; label < labels; label++)
            {
                scores[label] += row[label];
            }
        }
    }

    private static void Step(ReadOnlySpan<float> steps, float[] scores, float[] next, int[,] back, int at)
    {
        var labels = scores.Length;
        for (var label = 0; label < labels; label++)
        {
            var best = float.NegativeInfinity;
            for (var before = 0; before < labels; before++)
            {
                var score = scores[before] + steps[before * labels + label];
                if (score > best)
                {
                    best = score;
                    back[at, label] = before;
                }
            }

            next[label] += best;
        }
    }

    private static int[] Trace(float[] scores, int[,] back, int length)
    {
        var path = new int[length];
        path[^1] = Array.IndexOf(scores, scores.Max());
        for (var at = length - 1; at > 0; at--)
        {
            path[at - 1] = back[at, path[at]];
        }

        return path;
    }
}
