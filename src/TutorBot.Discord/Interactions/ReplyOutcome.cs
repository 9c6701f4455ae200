namespace TutorBot.Discord.Interactions;

/// <summary>What became of an answer to an interaction.</summary>
public enum ReplyOutcome
{
    Done,

    /// <summary>The three seconds or the fifteen minutes are over: say it by a message instead.</summary>
    Expired,

    /// <summary>Somebody answered first, so this answer was not given.</summary>
    AlreadyAnswered,
}
