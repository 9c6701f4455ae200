namespace TutorBot.Discord.Gateway;

/// <summary>Whether one connection still answers; a new connection has a new one.</summary>
internal sealed class Liveness
{
    private readonly Lock _gate = new();
    private bool _awaited;
    private bool _reading = true;
    private bool _paused;

    /// <summary>A heartbeat is due.</summary>
    /// <returns>False where the last was not acknowledged, although what came was read all the time.</returns>
    public bool Beat()
    {
        lock (_gate)
        {
            var silent = _awaited && _reading && !_paused;
            _awaited = true;
            _paused = !_reading;
            return !silent;
        }
    }

    public void Acknowledged()
    {
        lock (_gate)
        {
            _awaited = false;
        }
    }

    /// <summary>The reader waits for a full queue and cannot see acknowledgements.</summary>
    public void Pause()
    {
        lock (_gate)
        {
            _reading = false;
            _paused = true;
        }
    }

    public void GoOn()
    {
        lock (_gate)
        {
            _reading = true;
        }
    }
}
