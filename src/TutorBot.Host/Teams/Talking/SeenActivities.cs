namespace TutorBot.Host.Teams.Talking;

/// <summary>Recognises a repeated delivery of what leaves no trace in the store.</summary>
internal sealed class SeenActivities(TimeProvider time)
{
    /// <summary>Teams repeats within a minute; the notes on its behaviour advise ten.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>False where the same was seen not long ago.</summary>
    public bool IsNew(string conversation, string activity)
    {
        var name = conversation + "\n" + activity;
        lock (_gate)
        {
            while (_order.TryPeek(out var oldest)
                && (_seen.Count >= Most || time.GetElapsedTime(_seen[oldest]) > Kept))
            {
                _seen.Remove(_order.Dequeue());
            }

            if (!_seen.TryAdd(name, time.GetTimestamp()))
            {
                return false;
            }

            _order.Enqueue(name);
            return true;
        }
    }
}
