using System.Net.WebSockets;

namespace TutorBot.Discord.Gateway;

/// <summary>Dials with the platform's own websocket.</summary>
internal sealed class WebSocketDialer(TimeProvider time) : IGatewayDialer
{
    public async Task<IGatewaySocket> DialAsync(Uri address, CancellationToken stop)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("User-Agent", ClientName.UserAgent);
        try
        {
            await socket.ConnectAsync(address, stop);
            return new WebSocketConnection(socket, time);
        }
        catch (Exception fault)
        {
            socket.Dispose();
            if (fault is WebSocketException)
            {
                throw new IOException("The gateway did not answer.", fault);
            }

            throw;
        }
    }
}
