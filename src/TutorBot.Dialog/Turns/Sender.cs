using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using TutorBot.Dialog.Ports;

namespace TutorBot.Dialog.Turns;

/// <summary>
/// Delivers the outbox: replies to one destination in order, different destinations side by side. Never gives a
/// message up by itself; only a channel that refuses it ends it.
/// </summary>
public sealed partial class Sender
{
    private readonly IOutbox _outbox;
    private readonly FrozenDictionary<string, IChannel> _channels;
    private readonly TurnNotices _notices;
    private readonly SenderOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<Sender> _log;

    /// <summary>Destinations now being served; only the loop touches it.</summary>
    private readonly Dictionary<string, Task> _busy = new(StringComparer.Ordinal);

    public Sender(
        IOutbox outbox,
        IEnumerable<IChannel> channels,
        TurnNotices notices,
        SenderOptions options,
        TimeProvider time,
        ILogger<Sender> log)
    {
        _outbox = outbox;
        _channels = channels.ToFrozenDictionary(channel => channel.Name, StringComparer.Ordinal);
        _notices = notices;
        _options = options;
        _time = time;
        _log = log;
    }

    /// <summary>True while deliveries are made.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Delivers until stopped. Run it once.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        IsRunning = true;
        try
        {
            while (true)
            {
                if (!await StartDueAsync(stop))
                {
                    await WaitAsync(stop);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Task.WhenAll(_busy.Values);
        }
        finally
        {
            IsRunning = false;
        }
    }

    /// <returns>Whether anything was started.</returns>
    private async Task<bool> StartDueAsync(CancellationToken stop)
    {
        foreach (var done in _busy.Where(entry => entry.Value.IsCompleted).Select(entry => entry.Key).ToArray())
        {
            _busy.Remove(done);
        }

        var free = _options.SideBySide - _busy.Count;
        if (free == 0)
        {
            return false;
        }

        var due = await DueAsync(_options.SideBySide, stop);
        var started = due.Where(entry => !_busy.ContainsKey(entry.Message.Destination)).Take(free).ToArray();
        foreach (var entry in started)
        {
            _busy[entry.Message.Destination] = SendAsync(entry, stop);
        }

        return started.Length > 0;
    }

    /// <summary>Until a turn was committed, a delivery ended, or a retry comes due.</summary>
    private async Task WaitAsync(CancellationToken stop)
    {
        var wait = _options.LongestWait;
        if (_busy.Count < _options.SideBySide && await NextDueAsync(stop) is { } next)
        {
            var left = next - _time.GetUtcNow();
            wait = left < TimeSpan.Zero ? _options.FirstWait : left < wait ? left : wait;
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var rung = _notices.Outbox.WaitAsync(waiting.Token);
        var timer = Task.Delay(wait, _time, waiting.Token);
        await Task.WhenAny([rung, timer, .. _busy.Values]);
        await waiting.CancelAsync();
        stop.ThrowIfCancellationRequested();
    }
}
