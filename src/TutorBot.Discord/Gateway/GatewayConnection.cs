using Microsoft.Extensions.Logging;
using TutorBot.Discord.Rest.Limits;

namespace TutorBot.Discord.Gateway;

/// <summary>One socket's life: hello, heartbeats, identify or resume, events, and how it ended.</summary>
internal sealed partial class GatewayConnection(
    IGatewaySocket socket,
    GatewaySession? session,
    EventQueue queue,
    DiscordOptions options,
    TimeProvider time,
    Func<double> chance,
    ILogger log) : IAsyncDisposable
{
    private const int MostMalformed = 5;
    private static readonly TimeSpan HelloDeadline = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ReadyDeadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ResumedDeadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan SendDeadline = TimeSpan.FromSeconds(10);
    private readonly CancellationTokenSource _over = new();
    private readonly FifoLock _sending = new();
    private readonly Liveness _liveness = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _dialled = time.GetTimestamp();
    private ConnectionEnd? _end;
    private Task _beating = Task.CompletedTask;
    private TimeSpan? _handshakeBy = HelloDeadline;
    private int _malformed;

    /// <summary>Null where the session cannot be carried on.</summary>
    public GatewaySession? Session { get; private set; } = session;

    /// <summary>Completes when events are coming: after READY or RESUMED.</summary>
    public Task Ready => _ready.Task;

    /// <summary>How long events have been coming; nothing before.</summary>
    public TimeSpan Lived => _readyAt is { } at ? Elapsed - at : TimeSpan.Zero;

    private TimeSpan? _readyAt;

    private TimeSpan Elapsed => time.GetElapsedTime(_dialled);

    /// <summary>Reads until the connection is over.</summary>
    public async Task<ConnectionEnd> RunAsync(CancellationToken stop)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, _over.Token);
        try
        {
            while (_end is null)
            {
                await ReadAsync(both.Token);
            }
        }
        catch (IOException)
        {
            End(new ConnectionEnd.ClosedByServer(null));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            End(new ConnectionEnd.Stopped());
        }
        catch (OperationCanceledException)
        {
            End(new ConnectionEnd.Faulted("a wait ended"));
        }

        await HangUpAsync();
        return _end!;
    }

    /// <summary>Sends what is no heartbeat and no part of the handshake.</summary>
    /// <returns>False where it is too long or the connection is over.</returns>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> payload, CancellationToken stop)
    {
        if (payload.Length > GatewayPayloads.Longest)
        {
            return false;
        }

        try
        {
            await SendNowAsync(payload, stop);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await socket.DisposeAsync();
        _over.Dispose();
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var message = await ReceiveAsync(stop);
        if (message is null)
        {
            End(new ConnectionEnd.Faulted(Session is null ? "no READY in time" : "no answer in time"));
            return;
        }

        if (message is SocketMessage.Closed closed)
        {
            End(new ConnectionEnd.ClosedByServer(closed.Code));
            return;
        }

        if (message is SocketMessage.Text text && GatewayFrame.Read(text.Content) is { } frame)
        {
            _malformed = 0;
            await HandleAsync(frame, stop);
        }
        else if (++_malformed >= MostMalformed)
        {
            End(new ConnectionEnd.Faulted("five messages in a row made no sense"));
        }
        else
        {
            LogMalformed(log);
        }
    }

    /// <returns>Null where the handshake's deadline passed.</returns>
    private async Task<SocketMessage?> ReceiveAsync(CancellationToken stop)
    {
        if (_handshakeBy is not { } by)
        {
            return await socket.ReceiveAsync(stop);
        }

        var left = by - Elapsed;
        if (left <= TimeSpan.Zero)
        {
            return null;
        }

        using var deadline = new CancellationTokenSource(left, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await socket.ReceiveAsync(both.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private void End(ConnectionEnd end) => Interlocked.CompareExchange(ref _end, end, null);
}
