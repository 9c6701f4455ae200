namespace TutorBot.Discord.Gateway;

/// <summary>The events that were put off and those that must follow them, in the order they came.</summary>
internal sealed class HeldEvents(TimeProvider time)
{
    private readonly List<HeldEvent> _held = [];
    private readonly long _begun = time.GetTimestamp();

    public int Count => _held.Count;

    /// <summary>Up to where nothing is held; null where nothing is held at all.</summary>
    public GatewayPosition? Before => _held.Count > 0 ? _held[0].Before : null;

    private TimeSpan Now => time.GetElapsedTime(_begun);

    public bool MustHold(QueuedEvent next) => _held.Exists(held => next.MustFollow(held.Queued));

    /// <param name="wait">How long until it is offered again; null for one that follows an earlier one.</param>
    public void Add(QueuedEvent next, GatewayPosition before, TimeSpan? wait) =>
        _held.Add(new HeldEvent(next, before, Now + wait, Refusals: wait is null ? 0 : 1));

    public void PutOff(HeldEvent held, TimeSpan wait) =>
        _held[_held.IndexOf(held)] = held with { Due = Now + wait, Refusals = held.Refusals + 1 };

    /// <summary>Lets one go, and those that had to follow it and no other become due.</summary>
    public void Remove(HeldEvent held)
    {
        var at = _held.IndexOf(held);
        _held.RemoveAt(at);
        for (; at < _held.Count; at++)
        {
            if (_held[at].Due is null && !_held.Take(at).Any(earlier => _held[at].Queued.MustFollow(earlier.Queued)))
            {
                _held[at] = _held[at] with { Due = Now };
            }
        }
    }

    /// <summary>The first that is due; null where none is.</summary>
    public HeldEvent? FirstDue() => _held.Find(held => held.Due <= Now);

    /// <summary>Up to where nothing would be held without this one; null where nothing would be.</summary>
    public GatewayPosition? BeforeWithout(HeldEvent held) =>
        !ReferenceEquals(held, _held[0]) ? _held[0].Before : _held.Count > 1 ? _held[1].Before : null;

    /// <summary>How long until one of them is due.</summary>
    public TimeSpan Wait()
    {
        var wait = _held.Min(held => held.Due) - Now;
        return wait > TimeSpan.Zero ? wait.Value : TimeSpan.Zero;
    }
}
