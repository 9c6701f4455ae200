using System.Globalization;

namespace TutorBot.Benchmarks;

/// <summary>What is said of many measurements.</summary>
internal static class Figures
{
    /// <summary>The least, the middle and the most, to two decimals.</summary>
    public static string Range(IEnumerable<double> measured)
    {
        var sorted = measured.Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture, $"min {sorted[0]:F2}, median {At(sorted, 0.5):F2}, max {sorted[^1]:F2}");
    }

    /// <summary>The middle, the ninety-ninth of a hundred, and the most.</summary>
    public static string Tail(IEnumerable<double> measured)
    {
        var sorted = measured.Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"p50 {At(sorted, 0.5):F2} ms, p99 {At(sorted, 0.99):F2} ms, longest {sorted[^1]:F2} ms");
    }

    public static double At(double[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)];
}
