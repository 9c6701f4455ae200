using TutorBot.Dialog.Deletions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

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

    public int Forget(Func<InboundKey, bool> whose)
    {
        if (State is null || !Turns.Exists(turn => whose(turn.Inbound.Key)))
        {
            return 0;
        }

        var kept = Forgetting.Of(Turns, State, whose);
        foreach (var turn in kept.Turns)
        {
            Turns[(int)turn.Sequence - 1] = turn;
        }

        State = kept.State;
        return kept.Turns.Length;
    }
}
