namespace TutorBot.Host.Tests.Layout;

/// <summary>A distribution of sizes.</summary>
internal static class Sizes
{
    public static int Median(IReadOnlyCollection<int> sizes) => Percentile(sizes, 50);

    /// <summary>The size that so many per cent do not exceed.</summary>
    public static int Percentile(IReadOnlyCollection<int> sizes, int percent) =>
        sizes.Order().ElementAt(Math.Min(sizes.Count - 1, sizes.Count * percent / 100));
}
