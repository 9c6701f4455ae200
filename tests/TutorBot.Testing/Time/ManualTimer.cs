namespace TutorBot.Testing.Time;

internal sealed class ManualTimer(ManualClock clock, Action ring) : ITimer
{
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    public TimeSpan Due { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        if (dueTime == TimeSpan.Zero)
        {
            Ring();
        }
        else
        {
            clock.Schedule(this, dueTime);
        }

        return true;
    }

    public void Ring()
    {
        clock.Schedule(this, _period > TimeSpan.Zero ? _period : Timeout.InfiniteTimeSpan);
        ring();
    }

    public void Dispose() => clock.Schedule(this, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
