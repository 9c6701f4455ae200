namespace TutorBot.Grading.Grading.Calibration;

/// <summary>Finds the score from which on something counts as found.</summary>
internal static class NeededScore
{
    /// <summary>Of F; far less than samples of some hundred answers differ by.</summary>
    private const double AboutAsWell = 0.005;

    /// <summary>So that the last score is itself enough after rounding.</summary>
    private const double Margin = 0.01;

    /// <summary>
    /// Recall beside precision where nobody is told of a mistake on a guess: beta of the F measure (van Rijsbergen,
    /// 1979, "Information Retrieval", chapter 7).
    /// </summary>
    private const double CautiousRecall = 0.8;

    /// <summary>Of the scores that come within half a hundredth of the best F, the lowest or the highest.</summary>
    /// <param name="scores">What speaks for each case.</param>
    /// <param name="found">Whether markers found it.</param>
    /// <param name="strictness">Which of the good scores is taken.</param>
    public static double Of(IReadOnlyList<double> scores, IReadOnlyList<bool> found, Strictness strictness)
    {
        var divided = Divisions(scores, found, strictness == Strictness.Generous ? 1 : CautiousRecall);
        var best = divided.Max(division => division.F);
        var good = divided.Where(division => division.F >= best - AboutAsWell).Select(division => division.Score);
        return (strictness == Strictness.Generous ? good.Min() : good.Max()) - Margin;
    }

    /// <summary>Every score with the F measure of calling found all that reach it.</summary>
    private static List<(double Score, double F)> Divisions(
        IReadOnlyList<double> scores, IReadOnlyList<bool> found, double recall)
    {
        var positives = found.Count(positive => positive);
        var weight = recall * recall;
        var ranked = scores.Zip(found).OrderByDescending(entry => entry.First).ToList();
        var (hits, called) = (0, 0);
        return ranked.ConvertAll(entry =>
        {
            hits += entry.Second ? 1 : 0;
            called++;
            return (entry.First, (1 + weight) * hits / (called + (weight * positives)));
        });
    }
}
