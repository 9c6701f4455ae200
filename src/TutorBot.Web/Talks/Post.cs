using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Web.Talks;

/// <summary>Hands a message to the turn loop, and waits a little for its turn.</summary>
internal sealed class Post(TurnLoop loop, TimeProvider time, WebOptions options)
{
    public async Task<Acceptance> SendAsync(
        SessionId session, InboundKey key, InboundContent content, CancellationToken stop)
    {
        var destination = $"{Destination.Web}:{session.Learner}";
        var inbound = new Inbound(key, session, time.GetUtcNow(), destination, content);
        var acceptance = await loop.AcceptAsync(inbound, stop);
        if (acceptance is Acceptance.Accepted or Acceptance.Duplicate)
        {
            await WaitAsync(session, stop);
        }

        return acceptance;
    }

    /// <summary>A turn that takes longer comes by the stream; nothing is lost by not waiting.</summary>
    private async Task WaitAsync(SessionId session, CancellationToken stop)
    {
        using var deadline = new CancellationTokenSource(options.TurnWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            await loop.WhenDoneAsync(session, either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The page shows what is there by now.
        }
    }
}
