namespace TutorBot.Discord.Commands;

/// <summary>Where a command may be used, or was used (Interactions, "Interaction Context Types").</summary>
public enum InteractionContext
{
    Guild = 0,

    /// <summary>In the direct message with the bot.</summary>
    BotDirectMessage = 1,

    /// <summary>In direct messages between others, by a person who installed the app.</summary>
    PrivateChannel = 2,
}
