namespace TutorBot.Discord.Rest.Limits;

/// <summary>
/// The limit of all calls together: Discord allows 50 a second, counted at its side, so 45 in 1.1 seconds are sent.
/// </summary>
internal sealed class GlobalGate
{
    public const int Calls = 45;
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(1.1);
    private readonly Lock _gate = new();
    private readonly Queue<TimeSpan> _sent = new();
    private TimeSpan _botsUntil;
    private TimeSpan _allUntil;

    /// <summary>Takes one call, or says how long to wait for one.</summary>
    public TimeSpan Take(RouteLane lane, TimeSpan now)
    {
        lock (_gate)
        {
            if (lane == RouteLane.Interaction)
            {
                return Left(_allUntil, now);
            }

            var closed = Left(_botsUntil > _allUntil ? _botsUntil : _allUntil, now);
            if (closed > TimeSpan.Zero)
            {
                return closed;
            }

            while (_sent.TryPeek(out var first) && now - first >= Window)
            {
                _sent.Dequeue();
            }

            if (_sent.Count >= Calls)
            {
                return _sent.Peek() + Window - now;
            }

            _sent.Enqueue(now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>The bot's calls wait; interactions do not count.</summary>
    public void CloseForBot(TimeSpan until)
    {
        lock (_gate)
        {
            _botsUntil = until > _botsUntil ? until : _botsUntil;
        }
    }

    /// <summary>A refusal without Discord's headers comes from in front of it and is for the whole address.</summary>
    public void CloseForAll(TimeSpan until)
    {
        lock (_gate)
        {
            _allUntil = until > _allUntil ? until : _allUntil;
        }
    }

    private static TimeSpan Left(TimeSpan until, TimeSpan now) => until > now ? until - now : TimeSpan.Zero;
}
