using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>One watcher of one session; dispose of it to stop.</summary>
public sealed class TurnWatch : IDisposable
{
    private readonly TurnNotices _notices;

    internal TurnWatch(SessionId session, TurnNotices notices)
    {
        Session = session;
        _notices = notices;
    }

    public SessionId Session { get; }

    internal TurnSignal Signal { get; } = new();

    /// <summary>Completes when a turn was committed since the last wait, or since the watch began.</summary>
    public Task WaitAsync(CancellationToken stop) => Signal.WaitAsync(stop);

    public void Dispose() => _notices.Remove(this);
}
