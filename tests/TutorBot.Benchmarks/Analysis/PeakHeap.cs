namespace TutorBot.Benchmarks.Analysis;

/// <summary>How far the managed heap rises while something runs, what could be collected included.</summary>
internal static class PeakHeap
{
    /// <summary>Bytes above the start, looked at every millisecond.</summary>
    public static long Of(Action work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var highest = before;
        using var done = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            do
            {
                highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false));
            }
            while (!done.Wait(TimeSpan.FromMilliseconds(1)));
        });
        watch.Start();
        work();
        done.Set();
        watch.Join();
        return highest - before;
    }
}
