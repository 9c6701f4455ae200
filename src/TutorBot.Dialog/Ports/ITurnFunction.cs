using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>Takes one turn. Pure: the same state and message give the same outcome, so a turn may be taken again.</summary>
public interface ITurnFunction
{
    /// <param name="state">As an earlier outcome wrote it; null for a session's first turn.</param>
    TurnOutcome Take(string? state, Inbound inbound);
}
