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
        if (_session is null && !await SpendAsync(stop))
        {
            return (new ConnectionEnd.DialFailed(), null);
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

    /// <returns>False where it could not be counted: without that no session is begun.</returns>
    private async Task<bool> SpendAsync(CancellationToken stop) =>
        await RememberedAsync(async () =>
        {
            await _identifies.SpendAsync(stop);
            return true;
        }, stop);

    /// <summary>Asks the memory, whose faults may pass as those of the network do.</summary>
    /// <returns>The default where it failed.</returns>
    private async Task<T?> RememberedAsync<T>(Func<Task<T>> ask, CancellationToken stop)
    {
        try
        {
            return await ask();
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNoMemory(log, fault.GetType().Name);
            return default;
        }
    }

    /// <returns>Null where it is not known how long to wait.</returns>
    private async Task<Uri?> AskAddressAsync(CancellationToken stop)
    {
        while (true)
        {
            var info = await rest.GetGatewayAsync(stop);
            _gateway = info.Url;
            var wait = _session is null
                ? await RememberedAsync<TimeSpan?>(
                    async () => await _identifies.WaitAsync(info.SessionStartLimit, stop), stop)
                : TimeSpan.Zero;
            if (wait is not { } known)
            {
                return null;
            }

            if (known <= TimeSpan.Zero)
            {
                return GatewayAddress.Of(_gateway, options.ApiUrl);
            }

            LogBudget(log, known.TotalSeconds);
            await Task.Delay(known, time, stop);
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
