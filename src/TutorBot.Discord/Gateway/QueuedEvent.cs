namespace TutorBot.Discord.Gateway;

/// <summary>An event that was read and is not yet accepted.</summary>
/// <param name="Position">What the position is once it and all before it are accepted.</param>
internal sealed record QueuedEvent(GatewayEvent Event, GatewayPosition Position)
{
    private UserId? Person => Event switch
    {
        GatewayEvent.MessageCreated created => created.Message.Author?.Id,
        GatewayEvent.MessageUpdated updated => updated.Message.Author?.Id,
        GatewayEvent.Interacted interacted => interacted.Interaction.Head.User.Id,
        _ => null,
    };

    private ChannelId? Channel => Event switch
    {
        GatewayEvent.MessageCreated created => created.Message.ChannelId,
        GatewayEvent.MessageUpdated updated => updated.Message.ChannelId,
        GatewayEvent.MessageDeleted deleted => deleted.Message.ChannelId,
        _ => null,
    };

    /// <summary>
    /// Whether it may not come before an earlier one: both are of one person; or one tells of a deleted message, and
    /// then, for the author is not told with it, both are of one channel.
    /// </summary>
    public bool MustFollow(QueuedEvent earlier) =>
        (Person is { } person && person == earlier.Person)
        || (Channel is { } channel && channel == earlier.Channel && (IsDeletion || earlier.IsDeletion));

    private bool IsDeletion => Event is GatewayEvent.MessageDeleted;
}
