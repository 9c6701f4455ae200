namespace TutorBot.Dialog.Ports;

public enum CommitOutcome
{
    Committed,

    /// <summary>The session has moved on: load it and take the turn again.</summary>
    VersionConflict,

    /// <summary>Someone else took this turn, or the learner was deleted: there is nothing to do.</summary>
    AlreadyDone,
}
