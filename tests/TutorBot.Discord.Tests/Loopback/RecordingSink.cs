using System.Collections.Concurrent;
using TutorBot.Discord.Gateway;

namespace TutorBot.Discord.Tests.Loopback;

/// <summary>Keeps what was accepted, and can be slow, out of order, or put somebody off.</summary>
internal sealed class RecordingSink : IGatewaySink
{
    private readonly ConcurrentQueue<(GatewayEvent Event, GatewayPosition Position)> _accepted = new();
    private readonly ConcurrentQueue<GatewayEvent> _arrived = new();

    /// <summary>Called before each acceptance; may wait or throw.</summary>
    public Func<GatewayEvent, CancellationToken, Task>? Before { get; set; }

    /// <summary>Whether an event cannot be taken yet.</summary>
    public Func<GatewayEvent, bool>? PutOff { get; set; }

    /// <summary>How often one was put off.</summary>
    public int Refused => Volatile.Read(ref _refused);

    public Action<GatewayEvent>? OnArrived { get; set; }

    public Action? OnAccepted { get; set; }

    private int _refused;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<(GatewayEvent Event, GatewayPosition Position)> Accepted => [.. _accepted];

    public IReadOnlyList<GatewayEvent> Arrivals => [.. _arrived];

    /// <summary>The words of messages, in the order of acceptance.</summary>
    public IReadOnlyList<string> Words =>
        [.. _accepted.Select(entry => entry.Event).OfType<GatewayEvent.MessageCreated>()
            .Select(created => created.Message.Content)];

    public void Arrived(GatewayEvent arrived)
    {
        _arrived.Enqueue(arrived);
        OnArrived?.Invoke(arrived);
        Signal();
    }

    public async Task<bool> AcceptAsync(GatewayEvent accepted, GatewayPosition position, CancellationToken stop)
    {
        if (Before is { } wait)
        {
            await wait(accepted, stop);
        }

        if (PutOff?.Invoke(accepted) == true)
        {
            Interlocked.Increment(ref _refused);
            Signal();
            return false;
        }

        _accepted.Enqueue((accepted, position));
        OnAccepted?.Invoke();
        Signal();
        return true;
    }

    /// <summary>Waits until something is so of what came.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(30), TimeProvider.System);
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task;
            if (isSo())
            {
                return;
            }

            await changed.WaitAsync(end.Token);
        }
    }

    private void Signal() =>
        Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
