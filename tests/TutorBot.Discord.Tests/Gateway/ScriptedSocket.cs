using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using TutorBot.Discord.Gateway;

namespace TutorBot.Discord.Tests.Gateway;

/// <summary>A socket in memory: the test is the server.</summary>
internal sealed class ScriptedSocket(Uri address) : IGatewaySocket
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Channel<SocketMessage> _coming = Channel.CreateUnbounded<SocketMessage>();
    private readonly Channel<JsonNode> _sent = Channel.CreateUnbounded<JsonNode>();
    private readonly TaskCompletionSource<int> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Uri Address { get; } = address;

    /// <summary>The code that the client hung up with.</summary>
    public Task<int> Closed => _closed.Task.WaitAsync(Patience, TimeProvider.System);

    public bool IsOpen => !_closed.Task.IsCompleted;

    public void Push(string json) => _coming.Writer.TryWrite(new SocketMessage.Text(Encoding.UTF8.GetBytes(json)));

    public void HangUp(int? code) => _coming.Writer.TryWrite(new SocketMessage.Closed(code));

    /// <summary>The next payload that the client sends.</summary>
    public async Task<JsonNode> SentAsync()
    {
        using var end = new CancellationTokenSource(Patience, TimeProvider.System);
        return await _sent.Reader.ReadAsync(end.Token);
    }

    public bool SentNothing => _sent.Reader.Count == 0;

    public async Task<SocketMessage> ReceiveAsync(CancellationToken stop) => await _coming.Reader.ReadAsync(stop);

    public Task SendAsync(ReadOnlyMemory<byte> text, CancellationToken stop)
    {
        _sent.Writer.TryWrite(JsonNode.Parse(text.Span)!);
        return Task.CompletedTask;
    }

    public Task CloseAsync(int code)
    {
        _closed.TrySetResult(code);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
