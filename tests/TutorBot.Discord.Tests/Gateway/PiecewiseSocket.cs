using System.Net.WebSockets;

namespace TutorBot.Discord.Tests.Gateway;

/// <summary>A socket from which each message comes in the pieces that a test chose.</summary>
internal sealed class PiecewiseSocket(IEnumerable<(byte[] Piece, bool Ends)> pieces) : WebSocket
{
    private readonly Queue<(byte[] Piece, bool Ends)> _pieces = new(pieces);

    public override WebSocketCloseStatus? CloseStatus => null;

    public override string? CloseStatusDescription => null;

    public override string? SubProtocol => null;

    public override WebSocketState State => WebSocketState.Open;

    public override void Abort()
    {
    }

    public override Task CloseAsync(
        WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken stop) => Task.CompletedTask;

    public override Task CloseOutputAsync(
        WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken stop) => Task.CompletedTask;

    public override void Dispose()
    {
    }

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken stop)
    {
        var (piece, ends) = _pieces.Dequeue();
        piece.CopyTo(buffer.AsSpan());
        return Task.FromResult(new WebSocketReceiveResult(piece.Length, WebSocketMessageType.Text, ends));
    }

    public override Task SendAsync(
        ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken stop) =>
        Task.CompletedTask;
}
