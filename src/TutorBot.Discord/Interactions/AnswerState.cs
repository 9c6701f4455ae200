namespace TutorBot.Discord.Interactions;

/// <summary>What was first said to an interaction.</summary>
internal enum AnswerState
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>It arrived before this program was started, so an earlier run may have answered.</summary>
    Unsure,

    /// <summary>A message, or the promise of one.</summary>
    Replied,

    /// <summary>A change of the message that the component hangs on, or the promise of one.</summary>
    Updated,

    /// <summary>A form or proposals.</summary>
    Closed,

    Expired,
}
