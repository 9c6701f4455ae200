namespace TutorBot.Teams.Activities;

/// <summary>Who else reads along.</summary>
public enum ConversationKind
{
    /// <summary>Not said, or said in a way not known: treated as if many read along.</summary>
    Unknown,

    /// <summary>One person and the bot.</summary>
    Personal,
    GroupChat,

    /// <summary>A thread of a channel; its id ends in <c>;messageid=</c> and the thread's first message.</summary>
    Channel,
}
