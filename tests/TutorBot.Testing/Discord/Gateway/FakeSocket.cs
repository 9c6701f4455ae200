using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace TutorBot.Testing.Discord.Gateway;

/// <summary>One connection: sends in order, and closes or vanishes when told.</summary>
internal sealed class FakeSocket(WebSocket socket, string path)
{
    private readonly Channel<Outgoing> _outgoing = Channel.CreateUnbounded<Outgoing>();

    /// <summary>Where it was dialled: <c>/gateway</c> or <c>/resume</c>, with the query.</summary>
    public string Path { get; } = path;

    /// <summary>Swallows everything: nothing is answered or sent any more, and the socket stays open.</summary>
    public bool Dead { get; set; }

    /// <summary>When payloads came in, to count them.</summary>
    public Queue<TimeSpan> Received { get; } = new();

    public void Send(string text) => _outgoing.Writer.TryWrite(new Outgoing.Text(text));

    public void Close(int code) => _outgoing.Writer.TryWrite(new Outgoing.Goodbye(code));

    /// <summary>Cuts the line without a word.</summary>
    public void Cut() => socket.Abort();

    public async Task WriteAsync(CancellationToken stop)
    {
        await foreach (var next in _outgoing.Reader.ReadAllAsync(stop))
        {
            if (next is Outgoing.Goodbye goodbye)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)goodbye.Code, null, stop);
                return;
            }

            if (!Dead && next is Outgoing.Text text)
            {
                await socket.SendAsync(
                    Encoding.UTF8.GetBytes(text.Words), WebSocketMessageType.Text, endOfMessage: true, stop);
            }
        }
    }

    /// <returns>Null where the connection is over.</returns>
    public async Task<byte[]?> ReadAsync(CancellationToken stop)
    {
        using var message = new MemoryStream();
        var piece = new byte[8_192];
        while (true)
        {
            var read = await socket.ReceiveAsync(piece, stop);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            await message.WriteAsync(piece.AsMemory(0, read.Count), stop);
            if (read.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }

    /// <summary>The code the other side closed with; null where it gave none.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    private abstract record Outgoing
    {
        public sealed record Text(string Words) : Outgoing;

        public sealed record Goodbye(int Code) : Outgoing;
    }
}
