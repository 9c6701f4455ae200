namespace TutorBot.Testing.Time;

/// <summary>A clock that moves when a test moves it, with the timers that hang on it.</summary>
public sealed class ManualClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private TimeSpan _elapsed;
    private TaskCompletionSource _timerSet = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp()
    {
        lock (_gate)
        {
            return _elapsed.Ticks;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass; timers that come due run before it returns.</summary>
    public void Advance(TimeSpan by)
    {
        ManualTimer[] due;
        lock (_gate)
        {
            _now += by;
            _elapsed += by;
            due = [.. _timers.Where(timer => timer.Due <= _elapsed)];
            _timers.RemoveAll(timer => due.Contains(timer));
        }

        foreach (var timer in due)
        {
            timer.Ring();
        }
    }

    /// <summary>Sets the wall clock, as an operator or a time server does; no time passes.</summary>
    public void Jump(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
        }
    }

    /// <summary>Completes when a timer waits, with the time until the first of them.</summary>
    public async Task<TimeSpan> UntilTimerAsync(CancellationToken stop)
    {
        while (true)
        {
            Task set;
            lock (_gate)
            {
                if (_timers.Count > 0)
                {
                    return _timers.Min(timer => timer.Due) - _elapsed;
                }

                set = _timerSet.Task;
            }

            await set.WaitAsync(stop);
        }
    }

    internal void Schedule(ManualTimer timer, TimeSpan dueIn)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (dueIn != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _elapsed + dueIn;
                _timers.Add(timer);
                _timerSet.TrySetResult();
                _timerSet = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }
}
