using System.Buffers;
using System.Net.WebSockets;

namespace TutorBot.Discord.Gateway;

/// <summary>Puts the pieces of messages together.</summary>
internal sealed class WebSocketConnection(WebSocket socket, TimeProvider time) : IGatewaySocket
{
    /// <summary>The longest message taken; a server of thousands of members stays below a tenth of it.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private const int Piece = 16 * 1024;
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(1.5);
    private ArrayBufferWriter<byte> _message = new(Piece);
    private Task<SocketMessage>? _receiving;

    /// <summary>
    /// The platform aborts a socket whose receiving is cancelled, and then no goodbye can be said: so only the wait for
    /// it is cancelled.
    /// </summary>
    public async Task<SocketMessage> ReceiveAsync(CancellationToken stop)
    {
        _receiving ??= ReceiveAsync();
        var message = await _receiving.WaitAsync(stop);
        _receiving = null;
        return message;
    }

    public async Task SendAsync(ReadOnlyMemory<byte> text, CancellationToken stop)
    {
        try
        {
            await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, stop);
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException
            or InvalidOperationException)
        {
            throw new IOException("The gateway's connection broke.", fault);
        }
    }

    public async Task CloseAsync(int code)
    {
        using var deadline = new CancellationTokenSource(Goodbye, time);
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, deadline.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException
            or InvalidOperationException or OperationCanceledException)
        {
            // It is gone already.
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        _ = _receiving?.ContinueWith(
            left => left.Exception, CancellationToken.None, default, TaskScheduler.Default);
        return ValueTask.CompletedTask;
    }

    private async Task<SocketMessage> ReceiveAsync()
    {
        if (_message.Capacity > 64 * Piece)
        {
            _message = new ArrayBufferWriter<byte>(Piece);
        }

        _message.ResetWrittenCount();
        try
        {
            return await ReceiveWholeAsync(CancellationToken.None);
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException)
        {
            throw new IOException("The gateway's connection broke.", fault);
        }
    }

    private async Task<SocketMessage> ReceiveWholeAsync(CancellationToken stop)
    {
        while (true)
        {
            var piece = await socket.ReceiveAsync(_message.GetMemory(Piece), stop);
            if (piece.MessageType == WebSocketMessageType.Close)
            {
                return new SocketMessage.Closed((int?)socket.CloseStatus);
            }

            _message.Advance(piece.Count);
            if (_message.WrittenCount > Longest)
            {
                throw new IOException("The gateway sent a message that is too long.");
            }

            if (piece.EndOfMessage)
            {
                return new SocketMessage.Text(_message.WrittenMemory);
            }
        }
    }
}
