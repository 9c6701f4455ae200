using Microsoft.Extensions.Logging;

namespace TutorBot.Discord.Gateway;

internal sealed partial class GatewayConnection
{
    /// <summary>Any code but 1000 and 1001 leaves the session alive, to be resumed.</summary>
    private const int ComingBack = 4000;

    /// <summary>What a heartbeat says: up to where this session's events are safe.</summary>
    private long? Beaten => queue.Accepted is { } safe && safe.SessionId == Session?.Id ? safe.Sequence : null;

    private async Task BeatAsync(TimeSpan interval, CancellationToken over)
    {
        try
        {
            await Task.Delay(interval * chance(), time, over);
            while (_liveness.Beat())
            {
                await SendNowAsync(GatewayPayloads.Heartbeat(Beaten), over);
                await Task.Delay(interval, time, over);
            }

            End(new ConnectionEnd.Silent());
        }
        catch (IOException)
        {
            End(new ConnectionEnd.ClosedByServer(null));
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            return;
        }
        catch (OperationCanceledException)
        {
            End(new ConnectionEnd.Silent());
        }

        await _over.CancelAsync();
    }

    /// <exception cref="IOException">The connection broke, or took nothing for too long.</exception>
    private async Task SendNowAsync(ReadOnlyMemory<byte> payload, CancellationToken stop)
    {
        using var deadline = new CancellationTokenSource(SendDeadline, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            await _sending.AcquireAsync(both.Token);
            try
            {
                await socket.SendAsync(payload, both.Token);
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (OperationCanceledException fault) when (!stop.IsCancellationRequested)
        {
            throw new IOException("The gateway took nothing for too long.", fault);
        }
    }

    private async Task HangUpAsync()
    {
        await _over.CancelAsync();
        await _beating;
        if (_end is not ConnectionEnd.ClosedByServer)
        {
            await socket.CloseAsync(ComingBack);
        }
    }

    [LoggerMessage(4120, LogLevel.Warning, "The gateway sent something that makes no sense; it is dropped")]
    private static partial void LogMalformed(ILogger log);

    [LoggerMessage(4121, LogLevel.Warning, "The gateway sent {Name} without what it must have; it is dropped")]
    private static partial void LogUnreadable(ILogger log, string? name);
}
