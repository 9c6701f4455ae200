namespace TutorBot.Discord.Rest.Limits;

/// <summary>One at a time, in the order of asking; whoever gives up waiting frees the place.</summary>
internal sealed class FifoLock
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private bool _held;

    /// <summary>Nobody holds it or waits.</summary>
    public bool Idle
    {
        get
        {
            lock (_gate)
            {
                return !_held;
            }
        }
    }

    /// <summary>Call <see cref="Release"/> once after it completes; not where it is cancelled.</summary>
    public Task AcquireAsync(CancellationToken stop)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (_gate)
        {
            if (!_held)
            {
                _held = true;
                return Task.CompletedTask;
            }

            place = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        return WaitAsync(place, stop);
    }

    public void Release()
    {
        lock (_gate)
        {
            while (_waiting.First is { } next)
            {
                _waiting.RemoveFirst();
                if (next.Value.TrySetResult())
                {
                    return;
                }
            }

            _held = false;
        }
    }

    private async Task WaitAsync(LinkedListNode<TaskCompletionSource> place, CancellationToken stop)
    {
        await using var registration = stop.Register(() =>
        {
            if (place.Value.TrySetCanceled(stop))
            {
                Leave(place);
            }
        });
        await place.Value.Task;
    }

    private void Leave(LinkedListNode<TaskCompletionSource> place)
    {
        lock (_gate)
        {
            if (place.List is not null)
            {
                _waiting.Remove(place);
            }
        }
    }
}
