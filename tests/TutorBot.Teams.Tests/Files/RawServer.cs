using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TutorBot.Teams.Tests.Files;

/// <summary>Answers one request with these bytes and closes, whatever HTTP says of them.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private RawServer() => _listener.Start();

    public string Origin => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Completes when the answer was given, or nobody took it any longer.</summary>
    public Task Answered { get; private set; } = Task.CompletedTask;

    public static RawServer Start(string head, int bytes)
    {
        var server = new RawServer();
        server.Answered = server.AnswerAsync(Encoding.ASCII.GetBytes(head), bytes);
        return server;
    }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync(byte[] head, int bytes)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[4_096]);
        var body = new byte[bytes];
        body.AsSpan().Fill((byte)'a');
        try
        {
            await stream.WriteAsync(head);
            await stream.WriteAsync(body);
        }
        catch (IOException)
        {
            // It closed before it had all.
        }
    }
}
