namespace TutorBot.Teams.Activities;

/// <summary>The kinds of activity that a bot in Teams is told of.</summary>
public enum ActivityKind
{
    /// <summary>Any other, present or future: acknowledged and ignored.</summary>
    Other,

    /// <summary>Typed words, or with a value and no text what <c>Action.Submit</c> of a card sends.</summary>
    Message,
    MessageUpdate,
    MessageDelete,
    MessageReaction,
    ConversationUpdate,
    InstallationUpdate,

    /// <summary>A question whose HTTP answer is the answer.</summary>
    Invoke,
}
