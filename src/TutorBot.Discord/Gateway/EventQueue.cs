using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace TutorBot.Discord.Gateway;

/// <summary>
/// Hands events to the sink one after another; what it puts off, and what must follow that, is held while others go on.
/// It outlives connections: what was read before a connection broke is still accepted, and only after a restart is it
/// replayed, from before the first that was held.
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

    private readonly HeldEvents _held = new(time);

    /// <summary>Of the last event accepted or held; null before the first, a READY, which is never held.</summary>
    private GatewayPosition? _last;

    private volatile GatewayPosition? _accepted;

    /// <summary>Up to where the sink has accepted all; null before the first session.</summary>
    public GatewayPosition? Accepted
    {
        get => _accepted;
        set => _last = _accepted = value;
    }

    private bool MayGoOn => _held.Count < options.QueuedEvents;

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
            while (true)
            {
                await WaitAsync(stop);
                await OfferHeldAsync(stop);
                if (MayGoOn && _events.Reader.TryRead(out var next))
                {
                    await TakeAsync(next, stop);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped.
        }
    }

    private async Task TakeAsync(QueuedEvent next, CancellationToken stop)
    {
        // With a new session's position nothing of the old one would be replayed.
        while (next.Event is GatewayEvent.Ready && _held.Count > 0)
        {
            await Task.Delay(_held.Wait(), time, stop);
            await OfferHeldAsync(stop);
        }

        if (_held.MustHold(next))
        {
            _held.Add(next, _last ?? next.Position, wait: null);
        }
        else if (!await OfferAsync(next, _held.Before ?? next.Position, stop))
        {
            LogHeld(log, next.Event.GetType().Name);
            _held.Add(next, _last ?? next.Position, Pause(refusals: 0));
        }

        _last = next.Position;
        _accepted = _held.Before ?? _last;
    }

    private async Task OfferHeldAsync(CancellationToken stop)
    {
        while (_held.FirstDue() is { } held)
        {
            if (await OfferAsync(held.Queued, _held.BeforeWithout(held) ?? _last ?? held.Queued.Position, stop))
            {
                _held.Remove(held);
                _accepted = _held.Before ?? _last;
            }
            else
            {
                _held.PutOff(held, Pause(held.Refusals));
            }
        }
    }

    /// <returns>False where it was put off; where the sink fails, everything waits for it.</returns>
    private async Task<bool> OfferAsync(QueuedEvent next, GatewayPosition position, CancellationToken stop)
    {
        for (var failures = 0; ; failures++)
        {
            try
            {
                if (next.Event is GatewayEvent.Ready)
                {
                    await memory.SavePositionAsync(next.Position, stop);
                }

                return await sink.AcceptAsync(next.Event, position, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                // Its message may quote a learner, so only the fault's type is logged.
                LogNotAccepted(log, next.Event.GetType().Name, fault.GetType().Name);
                await Task.Delay(Pause(failures), time, stop);
            }
        }
    }

    /// <summary>Until there is an event to take, or one that is held is due.</summary>
    private async Task WaitAsync(CancellationToken stop)
    {
        if (_held.Count == 0)
        {
            await _events.Reader.WaitToReadAsync(stop);
        }
        else if (!MayGoOn || !_events.Reader.TryPeek(out _))
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var due = Task.Delay(_held.Wait(), time, either.Token);
            await (MayGoOn ? Task.WhenAny(due, _events.Reader.WaitToReadAsync(either.Token).AsTask()) : due);
            await either.CancelAsync();
        }

        stop.ThrowIfCancellationRequested();
    }

    private TimeSpan Pause(int refusals) => ReconnectPolicy.BackOff(refusals, 0.5 + (chance() / 2));

    [LoggerMessage(4110, LogLevel.Error, "{Event} could not be accepted and is tried again: {Fault}")]
    private static partial void LogNotAccepted(ILogger log, string @event, string fault);

    [LoggerMessage(4111, LogLevel.Information, "{Event} of somebody for whom too much waits is held; others go on")]
    private static partial void LogHeld(ILogger log, string @event);
}
