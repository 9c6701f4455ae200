using System.Threading.Channels;
using TutorBot.Discord.Gateway;

namespace TutorBot.Discord.Tests.Gateway;

/// <summary>Hands out sockets in memory, or none where the test says so.</summary>
internal sealed class ScriptedDialer : IGatewayDialer
{
    private readonly Channel<ScriptedSocket> _dialled = Channel.CreateUnbounded<ScriptedSocket>();

    /// <summary>So many dials fail.</summary>
    public int Failing { get; set; }

    public List<string> Addresses { get; } = [];

    public async Task<ScriptedSocket> DialledAsync()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(20), TimeProvider.System);
        return await _dialled.Reader.ReadAsync(end.Token);
    }

    public Task<IGatewaySocket> DialAsync(Uri address, CancellationToken stop)
    {
        Addresses.Add(address.ToString());
        if (Failing > 0)
        {
            Failing--;
            throw new IOException("503");
        }

        var socket = new ScriptedSocket(address);
        _dialled.Writer.TryWrite(socket);
        return Task.FromResult<IGatewaySocket>(socket);
    }
}
