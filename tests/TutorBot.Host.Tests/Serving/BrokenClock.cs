namespace TutorBot.Host.Tests.Serving;

/// <summary>A fault that the sender cannot go on after: it tells the time and rings for nobody.</summary>
internal sealed class BrokenClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        throw new NotSupportedException();
}
