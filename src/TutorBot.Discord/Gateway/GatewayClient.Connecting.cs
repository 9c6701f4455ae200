using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Gateway;

internal sealed partial class GatewayClient
{
    /// <returns>How it ended, and how long events had been coming; null where none came.</returns>
    private async Task<(ConnectionEnd End, TimeSpan? Lived)> ConnectOnceAsync(CancellationToken stop)
    {
        if (await AddressAsync(stop) is not { } address || await DialAsync(address, stop) is not { } socket)
        {
            return (new ConnectionEnd.DialFailed(), null);
        }

        await using var connection = new GatewayConnection(socket, _session, _queue, options, time, chance, log);
        if (_session is null)
        {
            await _identifies.SpendAsync(stop);
        }

        var running = connection.RunAsync(stop);
        var status = WhenReadyAsync(connection, running, stop);
        var end = await running;
        await status;
        State = GatewayState.Connecting;
        _session = connection.Session;
        return (end, connection.Ready.IsCompletedSuccessfully ? connection.Lived : null);
    }

    private async Task WhenReadyAsync(GatewayConnection connection, Task over, CancellationToken stop)
    {
        if (await Task.WhenAny(connection.Ready, over) != connection.Ready)
        {
            return;
        }

        State = GatewayState.Ready;
        LogReady(log);
        await _status.TellAsync(connection, over, stop);
    }

    /// <returns>Null where it could not be learned, which is a failure to dial.</returns>
    private async Task<Uri?> AddressAsync(CancellationToken stop)
    {
        if (_session is { ResumeUrl: { } own } && !_forgetAddress
            && GatewayAddress.Of(own, options.ApiUrl) is { } known)
        {
            return known;
        }

        if (_session is not null && _gateway is not null)
        {
            return GatewayAddress.Of(_gateway, options.ApiUrl);
        }

        try
        {
            return await AskAddressAsync(stop);
        }
        catch (DiscordException fault) when (fault is not DiscordUnauthorizedException)
        {
            LogNoAddress(log, fault.Message);
            return null;
        }
    }

    private async Task<Uri?> AskAddressAsync(CancellationToken stop)
    {
        while (true)
        {
            var info = await rest.GetGatewayAsync(stop);
            _gateway = info.Url;
            var wait = _session is null
                ? await _identifies.WaitAsync(info.SessionStartLimit, stop)
                : TimeSpan.Zero;
            if (wait <= TimeSpan.Zero)
            {
                return GatewayAddress.Of(_gateway, options.ApiUrl);
            }

            LogBudget(log, wait.TotalSeconds);
            await Task.Delay(wait, time, stop);
        }
    }

    private async Task<IGatewaySocket?> DialAsync(Uri address, CancellationToken stop)
    {
        using var deadline = new CancellationTokenSource(DialDeadline, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await dialer.DialAsync(address, both.Token);
        }
        catch (IOException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }
}
