namespace TutorBot.Discord.Commands;

/// <summary>Application Commands, "Application Command Types".</summary>
public enum CommandKind
{
    /// <summary>Typed with a slash.</summary>
    Slash = 1,

    /// <summary>From the menu of a person.</summary>
    User = 2,

    /// <summary>From the menu of a message.</summary>
    Message = 3,
}
