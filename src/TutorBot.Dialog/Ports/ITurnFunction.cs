using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>
/// Takes one turn. Pure: the same state and message give the same outcome, so a turn may be taken again.
/// </summary>
public interface ITurnFunction
{
    TurnOutcome Take(SessionState state, Inbound inbound);

    /// <summary>The same, where somebody may have to be asked first. No more pure than who is asked.</summary>
    ValueTask<TurnOutcome> TakeAsync(SessionState state, Inbound inbound, CancellationToken stop) =>
        ValueTask.FromResult(Take(state, inbound));
}
