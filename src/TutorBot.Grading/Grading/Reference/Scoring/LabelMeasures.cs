using System.Globalization;
using TutorBot.Grading.Grading.Reference.Items;

namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>Agreement of labels.</summary>
internal static class LabelMeasures
{
    public static double Accuracy(IReadOnlyCollection<Judged> judged) =>
        judged.Average(one => one.Marked == one.Ours ? 1.0 : 0.0);

    /// <summary>The mean F1 of the labels that markers gave or we did.</summary>
    public static double MacroF1(IReadOnlyCollection<Judged> judged) =>
        Labels(judged).Average(label => F1(judged, label));

    /// <summary>The mean F1 of the labels, each by how often markers gave it.</summary>
    public static double WeightedF1(IReadOnlyCollection<Judged> judged) => Labels(judged)
        .Sum(label => F1(judged, label) * judged.Count(one => one.Marked == label) / judged.Count);

    /// <summary>
    /// Right or not, where one of more than two names is "correct"; null where there is no such name or no third.
    /// </summary>
    public static double? TwoWay(IReadOnlyCollection<Judged> judged)
    {
        var labels = Labels(judged).ToList();
        return labels.Count < 3 || !labels.Exists(IsRight)
            ? null
            : judged.Average(one => IsRight(one.Marked) == IsRight(one.Ours) ? 1.0 : 0.0);
    }

    /// <summary>Kappa with quadratic weights over numbers.</summary>
    public static double QuadraticKappa(IReadOnlyCollection<Judged> judged)
    {
        var marked = judged.Select(one => Number(one.Marked)).ToList();
        var ours = judged.Select(one => Number(one.Ours)).ToList();
        var observed = marked.Zip(ours, (one, other) => (one - other) * (one - other)).Average();
        var (meanMarked, meanOurs) = (marked.Average(), ours.Average());
        var chance = Spread(marked, meanMarked) + Spread(ours, meanOurs)
            + ((meanMarked - meanOurs) * (meanMarked - meanOurs));
        return chance > 0 ? 1 - (observed / chance) : 0;
    }

    /// <summary>The correlation of our expected number with the marked one; 0 where either does not vary.</summary>
    public static double Pearson(IReadOnlyCollection<Judged> judged)
    {
        var marked = judged.Select(one => Number(one.Marked)).ToList();
        var (meanMarked, meanOurs) = (marked.Average(), judged.Average(one => one.Expected));
        var together = judged.Zip(marked, (one, number) => (one.Expected - meanOurs) * (number - meanMarked)).Average();
        var spread = Spread(marked, meanMarked) * Spread(judged.Select(one => one.Expected), meanOurs);
        return spread > 0 ? together / Math.Sqrt(spread) : 0;
    }

    private static double Spread(IEnumerable<double> values, double mean) =>
        values.Average(value => (value - mean) * (value - mean));

    private static double F1(IReadOnlyCollection<Judged> judged, string label)
    {
        var hits = judged.Count(one => one.Marked == label && one.Ours == label);
        var said = judged.Count(one => one.Marked == label) + judged.Count(one => one.Ours == label);
        return said == 0 ? 0 : 2.0 * hits / said;
    }

    private static IEnumerable<string> Labels(IEnumerable<Judged> judged) =>
        judged.SelectMany(one => new[] { one.Marked, one.Ours }).Distinct(StringComparer.Ordinal);

    private static bool IsRight(string label) => label.Equals("correct", StringComparison.OrdinalIgnoreCase);

    private static double Number(string label) => double.Parse(label, CultureInfo.InvariantCulture);
}
