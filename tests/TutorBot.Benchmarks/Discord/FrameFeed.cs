using System.Text;
using TutorBot.Discord.Gateway;

namespace TutorBot.Benchmarks.Discord;

/// <summary>A gateway in memory that sends ready frames as fast as they are taken, and then nothing.</summary>
internal sealed class FrameFeed(IReadOnlyList<byte[]> frames) : IGatewayDialer, IGatewaySocket
{
    private static readonly byte[] Hello = Encoding.UTF8.GetBytes("""{"op":10,"d":{"heartbeat_interval":41250}}""");
    private int _next = -1;

    public static byte[] Ready { get; } = Encoding.UTF8.GetBytes("""
        {"op":0,"t":"READY","s":1,"d":{"user":{"id":"1"},"session_id":"s","guilds":[]}}
        """);

    public Task<IGatewaySocket> DialAsync(Uri address, CancellationToken stop) =>
        Task.FromResult<IGatewaySocket>(this);

    public async Task<SocketMessage> ReceiveAsync(CancellationToken stop)
    {
        if (_next >= frames.Count)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
        }

        var frame = _next < 0 ? Hello : frames[_next];
        _next++;
        return new SocketMessage.Text(frame);
    }

    public Task SendAsync(ReadOnlyMemory<byte> text, CancellationToken stop) => Task.CompletedTask;

    public Task CloseAsync(int code) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
