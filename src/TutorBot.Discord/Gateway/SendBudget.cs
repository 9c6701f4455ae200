namespace TutorBot.Discord.Gateway;

/// <summary>
/// Discord closes a connection that sends more than 120 payloads in a minute; 110 are for what is not a heartbeat or
/// part of the handshake.
/// </summary>
internal sealed class SendBudget
{
    public const int Most = 110;
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private readonly Queue<TimeSpan> _sent = new();

    /// <summary>Takes one payload, or says how long to wait for one.</summary>
    public TimeSpan Take(TimeSpan now)
    {
        while (_sent.TryPeek(out var first) && now - first >= Window)
        {
            _sent.Dequeue();
        }

        if (_sent.Count >= Most)
        {
            return _sent.Peek() + Window - now;
        }

        _sent.Enqueue(now);
        return TimeSpan.Zero;
    }
}
