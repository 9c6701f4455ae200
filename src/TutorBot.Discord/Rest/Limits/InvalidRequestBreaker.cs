namespace TutorBot.Discord.Rest.Limits;

/// <summary>
/// Discord bans an address after 10,000 invalid requests (401, 403, 429 but for the shared scope) in ten minutes. The
/// breaker opens at 500.
/// </summary>
internal sealed class InvalidRequestBreaker
{
    public const int Most = 500;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private readonly Queue<TimeSpan> _invalid = new();

    public void Count(TimeSpan now)
    {
        lock (_gate)
        {
            _invalid.Enqueue(now);
        }
    }

    /// <summary>How long nothing is to be sent; zero where it may.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        lock (_gate)
        {
            while (_invalid.TryPeek(out var first) && now - first >= Window)
            {
                _invalid.Dequeue();
            }

            return _invalid.Count < Most ? TimeSpan.Zero : _invalid.Peek() + Window - now;
        }
    }
}
