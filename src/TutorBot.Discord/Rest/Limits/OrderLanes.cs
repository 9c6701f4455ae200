namespace TutorBot.Discord.Rest.Limits;

/// <summary>Keeps calls of one order one after another; an order nobody uses is forgotten.</summary>
internal sealed class OrderLanes
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (FifoLock Lock, int Users)> _lanes = new(StringComparer.Ordinal);

    /// <summary>Orders in use.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _lanes.Count;
            }
        }
    }

    public async Task<TResult> RunAsync<TResult>(
        string order, Func<CancellationToken, Task<TResult>> call, CancellationToken stop)
    {
        var lane = Enter(order);
        try
        {
            await lane.AcquireAsync(stop);
            try
            {
                return await call(stop);
            }
            finally
            {
                lane.Release();
            }
        }
        finally
        {
            Leave(order);
        }
    }

    private FifoLock Enter(string order)
    {
        lock (_gate)
        {
            var lane = _lanes.TryGetValue(order, out var known) ? known : (new FifoLock(), 0);
            _lanes[order] = (lane.Item1, lane.Item2 + 1);
            return lane.Item1;
        }
    }

    private void Leave(string order)
    {
        lock (_gate)
        {
            var (lane, users) = _lanes[order];
            if (users == 1)
            {
                _lanes.Remove(order);
            }
            else
            {
                _lanes[order] = (lane, users - 1);
            }
        }
    }
}
