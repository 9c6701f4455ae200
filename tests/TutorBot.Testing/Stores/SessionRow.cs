using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

internal sealed class SessionRow
{
    public SessionState? State { get; private set; }

    public List<CommittedTurn> Turns { get; } = [];

    public int Used { get; private set; }

    public void Keep(TurnCommit turn, int used)
    {
        State = turn.Outcome.State;
        Turns.Add(turn.Record);
        Used = used;
    }
}
