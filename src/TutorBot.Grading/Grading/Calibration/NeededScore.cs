namespace TutorBot.Grading.Grading.Calibration;

/// <summary>Finds the score from which on something counts as found.</summary>
internal static class NeededScore
{
    /// <summary>Of F1; far less than samples of some hundred answers differ by.</summary>
    private const double AboutAsWell = 0.005;

    /// <summary>So that the last score is itself enough after rounding.</summary>
    private const double Margin = 0.01;

    /// <summary>Of the scores that come within half a hundredth of the best F1, the lowest or the highest.</summary>
    /// <param name="scores">What speaks for each case.</param>
    /// <param name="found">Whether markers found it.</param>
    /// <param name="leaning">Which of the good scores is taken.</param>
    public static double Of(IReadOnlyList<double> scores, IReadOnlyList<bool> found, Leaning leaning)
    {
        var divided = Divisions(scores, found);
        var best = divided.Max(division => division.F1);
        var good = divided.Where(division => division.F1 >= best - AboutAsWell).Select(division => division.Score);
        return (leaning == Leaning.Generous ? good.Min() : good.Max()) - Margin;
    }

    /// <summary>Every score with the F1 of calling found all that reach it.</summary>
    private static List<(double Score, double F1)> Divisions(IReadOnlyList<double> scores, IReadOnlyList<bool> found)
    {
        var positives = found.Count(positive => positive);
        var ranked = scores.Zip(found).OrderByDescending(entry => entry.First).ToList();
        var (hits, called) = (0, 0);
        return ranked.ConvertAll(entry =>
        {
            hits += entry.Second ? 1 : 0;
            called++;
            return (entry.First, 2.0 * hits / (called + positives));
        });
    }
}
