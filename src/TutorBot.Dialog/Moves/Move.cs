namespace TutorBot.Dialog.Moves;

/// <summary>What the tutor did in a turn. The ladder's rungs come first.</summary>
public enum Move
{
    Pump,
    Place,
    Question,
    Starter,
    Choice,
    Told,

    /// <summary>Asks for the gap that a half-made point leaves.</summary>
    Gap,

    /// <summary>Asks for what lifts the level, in general terms.</summary>
    Lift,
    Repair,

    Open,
    Resume,

    /// <summary>Goes on to the next question.</summary>
    Advance,
    Revise,
    Summary,

    /// <summary>Explains a word, a paragraph, the mark, and asks the same again.</summary>
    Inform,

    /// <summary>One calm line and one smaller step.</summary>
    Calm,

    /// <summary>Asks to put it another way.</summary>
    Rephrase,

    /// <summary>Says what was read and what the question is about.</summary>
    Redirect,

    /// <summary>Leaves a point without telling it.</summary>
    Park,

    /// <summary>Refuses to give the answer away, and offers a way on.</summary>
    Decline,

    /// <summary>Takes a contest on.</summary>
    PassOn,

    /// <summary>Announces the lesson's last minutes.</summary>
    Warn,
}
