namespace TutorBot.Discord.Messages;

/// <summary>Message Resource, "Message Flags"; those that a bot reads or sets.</summary>
[Flags]
public enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,

    /// <summary>Seen by nobody but the person who asked; only in answers to interactions.</summary>
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,

    /// <summary>Made of components alone: no content, no embeds.</summary>
    IsComponentsV2 = 1 << 15,
}
