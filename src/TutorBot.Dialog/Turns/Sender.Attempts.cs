using System.Collections.Immutable;
using TutorBot.Dialog.Ports;

namespace TutorBot.Dialog.Turns;

public sealed partial class Sender
{
    private async Task SendAsync(OutboxEntry entry, CancellationToken stop)
    {
        try
        {
            if (!_channels.TryGetValue(Destination.Channel(entry.Message.Destination), out var channel))
            {
                LogNoChannel(_log, entry.Id, Destination.Channel(entry.Message.Destination));
                await RetryAsync(entry, _options.LongestWait);
                return;
            }

            await _outbox.MarkAttemptAsync(entry.Id, _time.GetUtcNow(), stop);
            await RecordAsync(entry, await AttemptAsync(channel, entry, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped between the attempt and its record: the next start repeats it under the same nonce.
        }
        catch (StoreUnavailableException fault)
        {
            LogUnavailable(_log, fault.Message);
            await PauseAsync(_options.FirstWait, stop);
        }
        catch (Exception fault)
        {
            // A fault of the store that nobody foresaw: the row is still due, and must not be sent again at once.
            LogUnforeseen(_log, entry.Id, fault.GetType().Name);
            await PauseAsync(Wait(entry.Attempts), stop);
        }
    }

    /// <summary>Leaves the destination alone for a while.</summary>
    private async Task PauseAsync(TimeSpan wait, CancellationToken stop) =>
        await Task.Delay(wait, _time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task<Delivery> AttemptAsync(IChannel channel, OutboxEntry entry, CancellationToken stop)
    {
        using var deadline = new CancellationTokenSource(_options.Deadline, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await channel.SendAsync(entry, either.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            // A channel's fault must not end deliveries to the others.
            LogAttemptFailed(_log, entry.Id, channel.Name, fault.GetType().Name);
            return new Delivery.NotNow(After: null);
        }
    }

    private Task RecordAsync(OutboxEntry entry, Delivery delivery)
    {
        switch (delivery)
        {
            case Delivery.Sent:
                return _outbox.MarkSentAsync(entry.Id, _time.GetUtcNow(), CancellationToken.None);
            case Delivery.Refused refused:
                LogRefused(_log, entry.Id, refused.Reason);
                return _outbox.MarkFailedAsync(entry.Id, refused.Reason, CancellationToken.None);
            case Delivery.NotNow later:
                return RetryAsync(entry, later.After ?? Wait(entry.Attempts));
            default:
                throw new InvalidOperationException("There are three kinds of delivery.");
        }
    }

    private Task RetryAsync(OutboxEntry entry, TimeSpan wait) =>
        _outbox.MarkRetryAsync(entry.Id, _time.GetUtcNow() + wait, CancellationToken.None);

    private TimeSpan Wait(int attempts)
    {
        var wait = _options.FirstWait * Math.Pow(2, Math.Min(attempts, 16));
        return wait < _options.LongestWait ? wait : _options.LongestWait;
    }

    private async Task<ImmutableArray<OutboxEntry>> DueAsync(int limit, CancellationToken stop)
    {
        try
        {
            return await _outbox.DueAsync(_time.GetUtcNow(), limit, stop);
        }
        catch (StoreUnavailableException fault)
        {
            LogUnavailable(_log, fault.Message);
            return [];
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // Without this loop nothing would be delivered any more.
            LogUnread(_log, fault.GetType().Name);
            return [];
        }
    }

    private async Task<DateTimeOffset?> NextDueAsync(CancellationToken stop)
    {
        try
        {
            return await _outbox.NextDueAsync([.. _busy.Keys], stop);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            // Said when the outbox was read just before.
            return _time.GetUtcNow() + _options.FirstWait;
        }
    }
}
