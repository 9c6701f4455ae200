namespace TutorBot.Dialog.Targets;

/// <summary>How much help the next step should be.</summary>
internal enum Push
{
    Usual,

    /// <summary>The learner asked for help.</summary>
    Smaller,

    /// <summary>The learner does not know.</summary>
    Stuck,
}
