namespace TutorBot.Discord.Rest;

/// <summary>Opcodes and Status Codes, "JSON Error Codes"; those that a bot acts on. Others keep their number.</summary>
public enum DiscordErrorCode
{
    None = 0,
    UnknownChannel = 10003,
    UnknownGuild = 10004,
    UnknownMessage = 10008,
    UnknownUser = 10013,
    UnknownWebhook = 10015,

    /// <summary>The three seconds for the first answer are over.</summary>
    UnknownInteraction = 10062,
    Unauthorized = 40001,

    /// <summary>Direct messages were opened too fast.</summary>
    TooManyDirectMessages = 40003,
    RequestTooLarge = 40005,

    /// <summary>The first answer was given already.</summary>
    InteractionAlreadyAcknowledged = 40060,
    MissingAccess = 50001,

    /// <summary>The person does not take direct messages from the bot.</summary>
    CannotMessageUser = 50007,
    MissingPermissions = 50013,

    /// <summary>The fifteen minutes of an interaction are over.</summary>
    InvalidWebhookToken = 50027,
    InvalidFormBody = 50035,

    /// <summary>No server is shared with the person.</summary>
    CannotMessageWithoutSharedGuild = 50278,
}
