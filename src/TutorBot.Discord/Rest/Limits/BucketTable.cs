namespace TutorBot.Discord.Rest.Limits;

/// <summary>
/// Which limit each route falls under. The header names a limit without its channel, so the key is both. Until an
/// answer names it, a route has a limit of its own.
/// </summary>
internal sealed class BucketTable
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Major), Bucket> _buckets = [];
    private TimeSpan _swept;

    /// <summary>Limits remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _buckets.Count;
            }
        }
    }

    /// <inheritdoc cref="Bucket.Take"/>
    public TimeSpan Take(Route route, TimeSpan now)
    {
        lock (_gate)
        {
            Sweep(now);
            return Find(route).Take(now);
        }
    }

    public void Learn(Route route, RateLimitHeaders said, TimeSpan now)
    {
        lock (_gate)
        {
            if (said.Bucket is { } name)
            {
                _names[route.Name] = name;
            }

            if (said is { Remaining: { } remaining, ResetAfter: { } resetAfter })
            {
                Find(route).Learn(remaining, resetAfter, now);
            }
        }
    }

    public void Close(Route route, TimeSpan until)
    {
        lock (_gate)
        {
            Find(route).Close(until);
        }
    }

    private Bucket Find(Route route)
    {
        var key = (_names.GetValueOrDefault(route.Name, route.Name), route.Major);
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            _buckets[key] = bucket = new Bucket();
        }

        return bucket;
    }

    private void Sweep(TimeSpan now)
    {
        if (now - _swept < Idle)
        {
            return;
        }

        _swept = now;
        foreach (var key in _buckets.Where(entry => now - entry.Value.Used > Idle).Select(entry => entry.Key).ToList())
        {
            _buckets.Remove(key);
        }
    }
}
