namespace TutorBot.Dialog.Turns;

/// <summary>What an answer was given to.</summary>
public enum SubmissionKind
{
    Answer,

    /// <summary>The sentence added to the first answer at the end.</summary>
    Revision,

    /// <summary>Handed in as a whole, on a form.</summary>
    Rebuttal,
}
