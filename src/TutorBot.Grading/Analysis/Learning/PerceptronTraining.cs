namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// Collins's averaged structured perceptron: after every wrong sequence the right labels gain and the wrong ones lose;
/// what is kept is the mean of the weights over all visits.
/// </summary>
internal sealed class PerceptronTraining(float[] weights, float[] steps, int labels)
{
    private const ulong Seed = 20_171_107;

    private readonly double[] _weightSums = new double[weights.Length];
    private readonly double[] _stepSums = new double[steps.Length];
    private double _visits = 1;

    public void Run(IReadOnlyList<SequenceExample> examples, int epochs)
    {
        var order = Enumerable.Range(0, examples.Count).Where(at => examples[at].Features.Length > 0).ToArray();
        var state = Seed;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (var at in order)
            {
                Visit(examples[at]);
            }
        }

        Average();
    }

    /// <summary>
    /// Fisher and Yates's shuffle with a linear congruential generator: the same order in every run.
    /// </summary>
    internal static void Shuffle(int[] order, ref ulong state)
    {
        for (var at = order.Length - 1; at > 0; at--)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            var other = (int)((state >> 33) % (ulong)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }
    }

    private void Visit(SequenceExample example)
    {
        var guess = Viterbi.Best(example, weights, steps, labels);
        for (var at = 0; at < guess.Length; at++)
        {
            if (guess[at] != example.Gold[at])
            {
                foreach (var feature in example.Features[at])
                {
                    Move(weights, _weightSums, (feature * labels) + example.Gold[at], 1);
                    Move(weights, _weightSums, (feature * labels) + guess[at], -1);
                }
            }

            if (at > 0 && (guess[at] != example.Gold[at] || guess[at - 1] != example.Gold[at - 1]))
            {
                var row = example.Joints[at] * labels * labels;
                Move(steps, _stepSums, row + (example.Gold[at - 1] * labels) + example.Gold[at], 1);
                Move(steps, _stepSums, row + (guess[at - 1] * labels) + guess[at], -1);
            }
        }

        _visits++;
    }

    /// <summary>
    /// Keeps the sum of change times visit, from which the mean follows without a pass over all weights.
    /// </summary>
    private void Move(float[] values, double[] sums, int index, int change)
    {
        values[index] += change;
        sums[index] += change * _visits;
    }

    private void Average()
    {
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] -= (float)(_weightSums[at] / _visits);
        }

        for (var at = 0; at < steps.Length; at++)
        {
            steps[at] -= (float)(_stepSums[at] / _visits);
        }
    }
}
