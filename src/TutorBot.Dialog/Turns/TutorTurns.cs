using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>The tutor's turns on the exercises as they are loaded now.</summary>
public sealed class TutorTurns(IExercises exercises) : ITurnFunction
{
    /// <exception cref="KeyNotFoundException">The session's pack is not loaded.</exception>
    public TurnOutcome Take(SessionState state, Inbound inbound) =>
        exercises.Find(inbound.Session) is { } exercise
            ? Tutor.Turn(state, inbound, exercise)
            : throw new KeyNotFoundException($"The pack {inbound.Session.Pack} is not loaded.");
}
