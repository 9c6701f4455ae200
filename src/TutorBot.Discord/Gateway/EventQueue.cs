using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace TutorBot.Discord.Gateway;

/// <summary>
/// Hands events to the sink one after another. It outlives connections: what was read before a connection broke is
/// still accepted, and only after a restart is it replayed.
/// </summary>
internal sealed partial class EventQueue(
    IGatewaySink sink,
    IGatewayMemory memory,
    DiscordOptions options,
    TimeProvider time,
    Func<double> chance,
    ILogger log)
{
    private readonly Channel<QueuedEvent> _events = Channel.CreateBounded<QueuedEvent>(
        new BoundedChannelOptions(options.QueuedEvents) { SingleReader = true, SingleWriter = true });

    private volatile GatewayPosition? _accepted;

    /// <summary>Up to where the sink has accepted; null before the first session.</summary>
    public GatewayPosition? Accepted
    {
        get => _accepted;
        set => _accepted = value;
    }

    /// <summary>Puts an event in, waiting while the queue is full.</summary>
    /// <param name="waiting">Called where it must wait.</param>
    public async ValueTask AddAsync(QueuedEvent read, Action waiting, CancellationToken stop)
    {
        sink.Arrived(read.Event);
        if (!_events.Writer.TryWrite(read))
        {
            waiting();
            await _events.Writer.WriteAsync(read, stop);
        }
    }

    /// <summary>Accepts until stopped; what is left then is replayed after the next start.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            await foreach (var next in _events.Reader.ReadAllAsync(stop))
            {
                await AcceptAsync(next, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped.
        }
    }

    private async Task AcceptAsync(QueuedEvent next, CancellationToken stop)
    {
        for (var failures = 0; ; failures++)
        {
            try
            {
                if (next.Event is GatewayEvent.Ready)
                {
                    await memory.SavePositionAsync(next.Position, stop);
                }

                await sink.AcceptAsync(next.Event, next.Position, stop);
                _accepted = next.Position;
                return;
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                // Its message may quote a learner, so only the fault's type is logged.
                LogNotAccepted(log, next.Event.GetType().Name, fault.GetType().Name);
                await Task.Delay(ReconnectPolicy.BackOff(failures, 0.5 + (chance() / 2)), time, stop);
            }
        }
    }

    [LoggerMessage(4110, LogLevel.Error, "{Event} could not be accepted and is tried again: {Fault}")]
    private static partial void LogNotAccepted(ILogger log, string @event, string fault);
}
