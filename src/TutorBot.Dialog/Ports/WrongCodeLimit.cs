namespace TutorBot.Dialog.Ports;

/// <summary>
/// Counts wrong codes for each caller. Generous, because a whole school may be one caller; a code's 60 bits are what
/// keeps guessing hopeless.
/// </summary>
public sealed class WrongCodeLimit(TimeProvider time)
{
    /// <summary>Wrong codes of one caller within <see cref="Window"/>.</summary>
    public const int Allowed = 60;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private const int MostCallers = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Since, int Wrong)> _callers = new(StringComparer.Ordinal);

    /// <summary>How long the caller must wait; null where it may try.</summary>
    public TimeSpan? Wait(string caller)
    {
        lock (_gate)
        {
            if (!_callers.TryGetValue(caller, out var entry) || entry.Wrong < Allowed)
            {
                return null;
            }

            var left = Window - time.GetElapsedTime(entry.Since);
            return left > TimeSpan.Zero ? left : null;
        }
    }

    public void CountWrong(string caller)
    {
        lock (_gate)
        {
            if (_callers.Count >= MostCallers)
            {
                MakeRoom();
            }

            var fresh = !_callers.TryGetValue(caller, out var entry) || IsPast(entry.Since);
            _callers[caller] = fresh ? (time.GetTimestamp(), 1) : (entry.Since, entry.Wrong + 1);
        }
    }

    private bool IsPast(long since) => time.GetElapsedTime(since) >= Window;

    /// <remarks>A flood of callers makes the count start again: memory is bounded, and the codes hold.</remarks>
    private void MakeRoom()
    {
        foreach (var (caller, entry) in _callers)
        {
            if (IsPast(entry.Since))
            {
                _callers.Remove(caller);
            }
        }

        if (_callers.Count >= MostCallers)
        {
            _callers.Clear();
        }
    }
}
