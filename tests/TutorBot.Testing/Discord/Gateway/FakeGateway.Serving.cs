using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TutorBot.Testing.Discord.Gateway;

internal sealed partial class FakeGateway
{
    private const int LongestPayload = 4_096;
    private const int MostPayloads = 120;

    /// <summary>One connection from its beginning to its end.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var refused = context.Request.Path.StartsWithSegments("/resume")
            ? Faults.ResumeAddressStatus
            : Faults.AddressStatus;
        if (refused is { } status || !context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = refused ?? 400;
            return;
        }

        using var webSocket = await context.WebSockets.AcceptWebSocketAsync();
        var socket = new FakeSocket(webSocket, $"{context.Request.Path}{context.Request.QueryString}");
        lock (World.Gate)
        {
            _sockets.Add(socket);
            Counts.Connections++;
            Counts.Dialled.Add(socket.Path);
            World.Notice();
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var writing = WriteAsync(socket, over.Token);
        await TalkAsync(socket, over.Token);
        Leave(socket);
        await over.CancelAsync();
        await writing;
    }

    private static async Task WriteAsync(FakeSocket socket, CancellationToken over)
    {
        try
        {
            await socket.WriteAsync(over);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or IOException
            or InvalidOperationException)
        {
            // The connection is over.
        }
    }

    private async Task TalkAsync(FakeSocket socket, CancellationToken over)
    {
        try
        {
            if (!Faults.NoHello)
            {
                var interval = (int)options.HeartbeatInterval.TotalMilliseconds;
                socket.Send(Frame(10, new JsonObject { ["heartbeat_interval"] = interval }));
            }

            while (await socket.ReadAsync(over) is { } message)
            {
                lock (World.Gate)
                {
                    Take(socket, message);
                    World.Notice();
                }
            }
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or IOException)
        {
            // Cut off.
        }
    }

    private void Leave(FakeSocket socket)
    {
        lock (World.Gate)
        {
            _sockets.Remove(socket);
            Counts.Closed.Add(socket.CloseCode);
            foreach (var session in _sessions.Values.Where(session => session.Socket == socket).ToList())
            {
                session.Socket = null;
                session.Left = Now;

                // Discord ends a session whose client says that it goes for good.
                if (socket.CloseCode is 1000 or 1001 || Faults.ForgetLater.Contains(session.Id))
                {
                    _sessions.Remove(session.Id);
                }
            }

            World.Notice();
        }
    }

    private void Take(FakeSocket socket, byte[] message)
    {
        if (socket.Dead)
        {
            return;
        }

        if (Refused(socket, message) is { } code)
        {
            socket.Close(code);
            return;
        }

        var frame = Parse(message)!;
        switch ((int?)frame["op"])
        {
            case 1 when !Faults.Unanswered:
                Counts.Heartbeats++;
                socket.Send(Frame(11, null));
                break;
            case 1:
                Counts.Heartbeats++;
                break;
            case 2:
                Identify(socket, frame["d"] as JsonObject ?? []);
                break;
            case 6:
                Resume(socket, frame["d"] as JsonObject ?? []);
                break;
        }
    }

    /// <returns>The code to close with; null where the payload is in order.</returns>
    private int? Refused(FakeSocket socket, byte[] message)
    {
        while (socket.Received.TryPeek(out var first) && Now - first >= TimeSpan.FromSeconds(60))
        {
            socket.Received.Dequeue();
        }

        socket.Received.Enqueue(Now);
        if (socket.Received.Count > MostPayloads)
        {
            return 4008;
        }

        if (message.Length > LongestPayload || Parse(message) is not { } frame)
        {
            return 4002;
        }

        var known = _sessions.Values.Any(session => session.Socket == socket);
        return frame["op"] is JsonValue op && op.TryGetValue<int>(out var number)
            ? number switch
            {
                1 => null,
                2 or 6 => known ? 4005 : null,
                3 or 4 or 8 => known ? null : 4003,
                _ => 4001,
            }
            : 4001;
    }
}
