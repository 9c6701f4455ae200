using System.Text.Json;
using TutorBot.Discord.Json;

namespace TutorBot.Discord.Gateway;

internal sealed partial class GatewayConnection
{
    private async Task HandleAsync(GatewayFrame frame, CancellationToken stop)
    {
        switch (frame.Op)
        {
            case 0:
                await DispatchAsync(frame, stop);
                break;
            case 1:
                await SendNowAsync(GatewayPayloads.Heartbeat(Beaten), stop);
                break;
            case 7:
                End(new ConnectionEnd.ReconnectAsked());
                break;
            case 9:
                End(new ConnectionEnd.SessionInvalid(frame.Data.ValueKind == JsonValueKind.True));
                break;
            case 10:
                await GreetAsync(frame, stop);
                break;
            case 11:
                _liveness.Acknowledged();
                break;
        }
    }

    private async Task GreetAsync(GatewayFrame hello, CancellationToken stop)
    {
        if (hello.Data.Number("heartbeat_interval") is not (>= 1 and var interval) || !_beating.IsCompleted)
        {
            _malformed++;
            return;
        }

        _beating = BeatAsync(TimeSpan.FromMilliseconds(interval), _over.Token);
        _handshakeBy = Elapsed + (Session is null ? ReadyDeadline : ResumedDeadline);
        await SendNowAsync(
            Session is { } known
                ? GatewayPayloads.Resume(options, known.Id, known.Sequence)
                : GatewayPayloads.Identify(options),
            stop);
    }

    private async Task DispatchAsync(GatewayFrame frame, CancellationToken stop)
    {
        var read = EventReader.Read(frame.Name, frame.Data);
        if (read is null)
        {
            LogUnreadable(log, frame.Name);
            read = new GatewayEvent.Other(frame.Name ?? "");
        }

        if (read is GatewayEvent.Ready)
        {
            Session = new GatewaySession(
                frame.Data.Text("session_id") ?? "", frame.Data.Text("resume_gateway_url"), frame.Sequence ?? 0);
        }

        if (Session is not { } session)
        {
            return;
        }

        Session = session with { Sequence = Math.Max(session.Sequence, frame.Sequence ?? session.Sequence) };
        Advance(read);
        await queue.AddAsync(new QueuedEvent(read, Session.Position), _liveness.Pause, stop);
        _liveness.GoOn();
    }

    private void Advance(GatewayEvent read)
    {
        if (read is GatewayEvent.Ready or GatewayEvent.Resumed)
        {
            _handshakeBy = null;
            _readyAt = Elapsed;
            _ready.TrySetResult();
        }
        else if (_handshakeBy is not null)
        {
            // A long replay is no silence.
            _handshakeBy = Elapsed + ResumedDeadline;
        }
    }
}
