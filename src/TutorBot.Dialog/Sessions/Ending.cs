namespace TutorBot.Dialog.Sessions;

/// <summary>How a session ended. Ended is not mastered: the levels say what was shown.</summary>
public enum Ending
{
    /// <summary>All questions were gone through.</summary>
    Done,

    /// <summary>The learner stopped; the place is kept.</summary>
    Stopped,

    /// <summary>The learner wanted the answers only.</summary>
    GivenUp,

    /// <summary>The lesson was over; the place is kept.</summary>
    Bell,
}
