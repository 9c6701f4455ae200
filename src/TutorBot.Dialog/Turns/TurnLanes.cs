using System.Threading.Channels;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>A lane for each session in which something waits, and the line of lanes that are ready.</summary>
internal sealed class TurnLanes(int waitingPerSession, int waitingInAll)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SessionId, TurnLane> _lanes = [];

    // Holds a lane at most once, and there are no more lanes than messages that may wait.
    private readonly Channel<TurnLane> _ready = Channel.CreateUnbounded<TurnLane>();
    private int _waiting;

    /// <summary>The session's lane, with a place in it; null where it is full.</summary>
    public TurnLane? Enter(SessionId session)
    {
        lock (_gate)
        {
            var lane = _lanes.GetValueOrDefault(session);
            if (_waiting >= waitingInAll || lane?.Waiting.Count + lane?.Entering >= waitingPerSession)
            {
                return null;
            }

            lane ??= Open(session);
            lane.Entering++;
            _waiting++;
            return lane;
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave(TurnLane lane)
    {
        lock (_gate)
        {
            lane.Entering--;
            _waiting--;
            CloseIfEmpty(lane);
        }
    }

    public void Add(TurnLane lane, OpenInbound message)
    {
        lock (_gate)
        {
            if (lane.Waiting.Any(waiting => waiting.Order == message.Order))
            {
                return;
            }

            lane.Waiting.Enqueue(message);
            _waiting++;
            if (lane.Waiting.Count == 1)
            {
                MakeReady(lane);
            }
        }
    }

    /// <summary>Queues what an earlier run left open, however much it is.</summary>
    public void Resume(OpenInbound message)
    {
        TurnLane lane;
        lock (_gate)
        {
            lane = _lanes.GetValueOrDefault(message.Inbound.Session) ?? Open(message.Inbound.Session);
        }

        Add(lane, message);
    }

    /// <summary>The next lane whose first message is to have its turn; nobody else gets it until it is done.</summary>
    public ValueTask<TurnLane> NextAsync(CancellationToken stop) => _ready.Reader.ReadAsync(stop);

    /// <summary>Ends the turn of a lane's first message.</summary>
    public void Done(TurnLane lane)
    {
        lock (_gate)
        {
            lane.Waiting.Dequeue();
            _waiting--;
            if (lane.Waiting.Count > 0)
            {
                MakeReady(lane);
            }

            CloseIfEmpty(lane);
        }
    }

    /// <summary>True while a message of the lane waits for its turn or has it.</summary>
    public bool IsWaiting(TurnLane lane)
    {
        lock (_gate)
        {
            return lane.Waiting.Count > 0;
        }
    }

    public Task WhenDoneAsync(SessionId session)
    {
        lock (_gate)
        {
            return _lanes.GetValueOrDefault(session)?.Done.Task ?? Task.CompletedTask;
        }
    }

    private TurnLane Open(SessionId session) => _lanes[session] = new TurnLane(session);

    private void MakeReady(TurnLane lane)
    {
        lane.First = lane.Waiting.Peek();
        _ready.Writer.TryWrite(lane);
    }

    private void CloseIfEmpty(TurnLane lane)
    {
        if (lane.Entering == 0 && lane.Waiting.Count == 0)
        {
            _lanes.Remove(lane.Session);
            lane.Done.TrySetResult();
            lane.Dispose();
        }
    }
}
