namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>Counts steps of long work from any thread, and ends it when it is no longer wanted.</summary>
internal sealed class StepCount(IProgress<long> done, CancellationToken stop)
{
    private long _count;

    /// <exception cref="OperationCanceledException">The work is no longer wanted.</exception>
    public void Add(long steps)
    {
        stop.ThrowIfCancellationRequested();
        done.Report(Interlocked.Add(ref _count, steps));
    }
}
