using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>Tells whoever waits in this process that a turn was committed. A notice may be lost with the process:
/// what counts is in the store, and a watcher reads there.</summary>
public sealed class TurnNotices
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SessionId, List<TurnWatch>> _watches = [];
    private readonly TurnSignal _outbox = new();

    /// <summary>
    /// Watches a session. Begin to watch, then read the committed turns, then wait, and read again: so none is missed.
    /// </summary>
    public TurnWatch Watch(SessionId session)
    {
        var watch = new TurnWatch(session, this);
        lock (_gate)
        {
            if (!_watches.TryGetValue(session, out var watches))
            {
                _watches[session] = watches = [];
            }

            watches.Add(watch);
        }

        return watch;
    }

    internal TurnSignal Outbox => _outbox;

    internal void Committed(SessionId session, bool pushed)
    {
        lock (_gate)
        {
            foreach (var watch in _watches.GetValueOrDefault(session) ?? [])
            {
                watch.Signal.Raise();
            }
        }

        if (pushed)
        {
            _outbox.Raise();
        }
    }

    internal void Remove(TurnWatch watch)
    {
        lock (_gate)
        {
            if (_watches.TryGetValue(watch.Session, out var watches)
                && watches.Remove(watch)
                && watches.Count == 0)
            {
                _watches.Remove(watch.Session);
            }
        }
    }
}
