using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>
/// The messages of one session that wait for their turn. Its fields belong to <see cref="TurnLanes"/>.
/// </summary>
internal sealed class TurnLane(SessionId session) : IDisposable
{
    public SessionId Session { get; } = session;

    /// <summary>Lets one message of the session be kept at a time, so that receipt and turns have one order.</summary>
    public SemaphoreSlim Receiving { get; } = new(1);

    public Queue<OpenInbound> Waiting { get; } = new();

    /// <summary>How many messages are just being kept.</summary>
    public int Entering { get; set; }

    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public OpenInbound First { get; set; } = null!;

    public void Dispose() => Receiving.Dispose();
}
