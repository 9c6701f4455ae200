namespace TutorBot.Dialog.Turns;

/// <summary>What a learner can choose instead of typing an answer.</summary>
public enum Choice
{
    /// <summary>Opens the session, or takes it up where it was left.</summary>
    Start,

    /// <summary>Begins again; the earlier attempt is kept for the teacher.</summary>
    Restart,
    Hint,

    /// <summary>The last prompt in its simple version.</summary>
    Simpler,

    /// <summary>
    /// The meaning of a word; the argument names it, or is empty for the words of the current paragraphs.
    /// </summary>
    WordHelp,
    Why,

    /// <summary>"I did say that": passes the words on to the teacher.</summary>
    DidSay,

    /// <summary>A paragraph's gist, or its text where attached; the argument names it.</summary>
    Passage,
    Next,
    Stop,

    /// <summary>The rest of the opening message.</summary>
    More,
    Progress,
    Help,

    /// <summary>Declines an offer, such as the revision; costs nothing.</summary>
    Leave,

    /// <summary>The lesson has three minutes left; sent by the class, not by a learner.</summary>
    LessonEnding,

    /// <summary>The bell: every open session gets its summary; sent by the class.</summary>
    Bell,
}
