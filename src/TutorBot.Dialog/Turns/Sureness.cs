namespace TutorBot.Dialog.Turns;

/// <summary>How sure a learner says to be of a rebuttal.</summary>
public enum Sureness
{
    NotSure,
    FairlySure,
    VerySure,
}
