namespace TutorBot.Dialog.Contributions;

/// <summary>What kind of thing a learner sent, told apart before any grading.</summary>
public enum Contribution
{
    Answer,

    /// <summary>A few words that answer the tutor's pending question.</summary>
    Fragment,

    /// <summary>A bare yes or no.</summary>
    YesOrNo,
    DontKnow,
    Empty,

    /// <summary>"Hello", "ok", "thanks": says nothing yet, and costs nothing.</summary>
    Greeting,

    /// <summary>Agrees with the author and says no more.</summary>
    Agreement,
    Help,

    /// <summary>"What does X mean?"</summary>
    WordMeaning,

    /// <summary>Wants an earlier question back.</summary>
    LookingBack,

    /// <summary>A question about the mark.</summary>
    WhyMark,

    /// <summary>"I did say that."</summary>
    DidSay,
    Mood,
    OffTopic,
    Copied,
    KeyWords,

    /// <summary>Speaks to the grader, and says nothing else.</summary>
    Injection,
    Abuse,
    Distress,
    OtherLanguage,

    /// <summary>"Just tell me."</summary>
    TellMe,

    /// <summary>Read, but about another question, or about none.</summary>
    Elsewhere,

    /// <summary>Not read.</summary>
    Unread,

    /// <summary>Asks for the teacher.</summary>
    WantsTeacher,

    /// <summary>A button or a command.</summary>
    Command,

    /// <summary>A whole rebuttal, handed in on a form.</summary>
    Rebuttal,
}
