namespace TutorBot.Discord.Rest.Limits;

/// <summary>One limit as it is known: how many calls are left until it starts anew.</summary>
internal sealed class Bucket
{
    /// <summary>Two answers of one window differ by less in when it ends.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(250);

    private int _remaining = 1;
    private TimeSpan _reset = TimeSpan.Zero;

    /// <summary>When it was last used.</summary>
    public TimeSpan Used { get; private set; }

    /// <summary>Takes one call, or says how long to wait for one.</summary>
    public TimeSpan Take(TimeSpan now)
    {
        Used = now;
        if (now >= _reset)
        {
            // What is left after a reset is learned from the next answer.
            _remaining = Math.Max(_remaining, 1);
        }

        if (_remaining <= 0)
        {
            return _reset - now;
        }

        _remaining--;
        return TimeSpan.Zero;
    }

    public void Learn(int remaining, TimeSpan resetAfter, TimeSpan now)
    {
        var reset = now + resetAfter;
        var sameWindow = _reset > now && (reset - _reset).Duration() < Tolerance;
        if (!sameWindow && reset < _reset)
        {
            // An answer that was overtaken by a younger one.
            return;
        }

        _remaining = sameWindow ? Math.Min(_remaining, remaining) : remaining;
        _reset = sameWindow && _reset > reset ? _reset : reset;
    }

    /// <summary>A 429: nothing goes out before then.</summary>
    public void Close(TimeSpan until)
    {
        _remaining = 0;
        _reset = until > _reset ? until : _reset;
    }
}
