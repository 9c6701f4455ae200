namespace TutorBot.Dialog.Sessions;

/// <summary>The parts of a session, in their order.</summary>
public enum SessionPhase
{
    /// <summary>Nothing was said yet.</summary>
    New,

    /// <summary>A question of the pack is being answered.</summary>
    Asking,

    /// <summary>The first answer is shown once more and may be revised.</summary>
    Revising,

    /// <summary>The summary was given.</summary>
    Ended,
}
