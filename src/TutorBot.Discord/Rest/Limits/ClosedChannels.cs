namespace TutorBot.Discord.Rest.Limits;

/// <summary>
/// Channels that are gone or that the bot may not see: asking again within ten minutes would only count as invalid.
/// </summary>
internal sealed class ClosedChannels
{
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DiscordApiException Refusal, TimeSpan Until)> _closed =
        new(StringComparer.Ordinal);

    public void Remember(Route route, DiscordApiException refusal, TimeSpan now)
    {
        var lasting = refusal.Code is DiscordErrorCode.UnknownChannel or DiscordErrorCode.MissingAccess;
        if (!lasting || !route.Major.StartsWith('c'))
        {
            return;
        }

        lock (_gate)
        {
            // Most are never asked for again, and would stay for good.
            foreach (var over in _closed.Where(entry => entry.Value.Until <= now).Select(entry => entry.Key).ToArray())
            {
                _closed.Remove(over);
            }

            _closed[route.Major] = (refusal, now + Remembered);
        }
    }

    /// <summary>How many are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _closed.Count;
            }
        }
    }

    public DiscordApiException? Find(Route route, TimeSpan now)
    {
        lock (_gate)
        {
            if (!_closed.TryGetValue(route.Major, out var found))
            {
                return null;
            }

            if (now < found.Until)
            {
                return new DiscordApiException(
                    route.Name, found.Refusal.Status, found.Refusal.Code, found.Refusal.Fields);
            }

            _closed.Remove(route.Major);
            return null;
        }
    }
}
