using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog;

/// <summary>The tutoring session as a pure function.</summary>
public static class Tutor
{
    /// <summary>
    /// Plays one turn. The same state, message and exercise always give the same outcome. Never throws on any text.
    /// </summary>
    public static TurnOutcome Turn(SessionState state, Inbound inbound, Exercise exercise)
    {
        throw new InvalidOperationException();
    }
}
