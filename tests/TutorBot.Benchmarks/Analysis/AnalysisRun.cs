using System.Diagnostics;
using System.Globalization;
using TutorBot.Grading.Analysis;

namespace TutorBot.Benchmarks.Analysis;

/// <summary>The reading of texts of three lengths: how time and memory grow with them.</summary>
internal static class AnalysisRun
{
    private const int Warming = 60;

    private static readonly (int Kilobytes, int Runs)[] Lengths = [(10, 60), (100, 20), (1_000, 5)];

    public static void Run()
    {
        var warm = Prose.Of(100);
        for (var run = 0; run < Warming; run++)
        {
            TextAnalyzer.Analyze(warm);
        }

        var rates = Lengths.ToDictionary(length => length.Kilobytes, length => Measure(length.Kilobytes, length.Runs));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"1000 KB take {rates[1_000] / rates[100]:F2} times as long a kilobyte as 100 KB (1 is linear)"));
    }

    /// <summary>The middle of the milliseconds for 100 KB.</summary>
    private static double Measure(int kilobytes, int runs)
    {
        var text = Prose.Of(kilobytes);
        var times = new List<double>(runs);
        for (var run = 0; run < runs; run++)
        {
            GC.Collect();
            var began = Stopwatch.GetTimestamp();
            TextAnalyzer.Analyze(text);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds * 100 / kilobytes);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        TextAnalyzer.Analyze(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kilobytes} KB: ms for 100 KB: {Figures.Range(times)}; allocated {allocated / 1e6:F1} MB, "
            + $"heap at its highest {PeakHeap.Of(() => TextAnalyzer.Analyze(text)) / 1e6:F1} MB above the start"));
        return Figures.At([.. times.Order()], 0.5);
    }
}
