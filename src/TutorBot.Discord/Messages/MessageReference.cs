namespace TutorBot.Discord.Messages;

/// <summary>The message that a reply answers.</summary>
public sealed record MessageReference
{
    public MessageId? MessageId { get; init; }

    public ChannelId? ChannelId { get; init; }

    public GuildId? GuildId { get; init; }
}
