namespace TutorBot.Discord.Messages;

/// <summary>That a message was taken back (Gateway Events, "Message Delete").</summary>
public sealed record DeletedMessage
{
    public required MessageId Id { get; init; }

    public required ChannelId ChannelId { get; init; }

    public GuildId? GuildId { get; init; }
}
