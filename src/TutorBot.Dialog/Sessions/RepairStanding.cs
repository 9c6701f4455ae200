namespace TutorBot.Dialog.Sessions;

/// <summary>What became of a misconception.</summary>
public enum RepairStanding
{
    Open,
    Cleared,

    /// <summary>Two repairs did not help; left without a verdict.</summary>
    Left,
}
