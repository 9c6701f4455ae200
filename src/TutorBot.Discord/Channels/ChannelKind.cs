namespace TutorBot.Discord.Channels;

/// <summary>Channel Resource, "Channel Types"; other numbers may come and are kept as they are.</summary>
public enum ChannelKind
{
    GuildText = 0,
    DirectMessage = 1,
    GuildVoice = 2,
    GroupDirectMessage = 3,
    GuildCategory = 4,
    GuildAnnouncement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    GuildStageVoice = 13,
    GuildForum = 15,
    GuildMedia = 16,
}
