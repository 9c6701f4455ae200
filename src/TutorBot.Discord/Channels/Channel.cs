namespace TutorBot.Discord.Channels;

/// <summary>Where people talk (Channel Resource, "Channel Object").</summary>
public sealed record Channel
{
    public required ChannelId Id { get; init; }

    public ChannelKind Type { get; init; }

    public GuildId? GuildId { get; init; }

    /// <summary>The channel that a thread hangs on, or a channel's category.</summary>
    public ChannelId? ParentId { get; init; }

    public string? Name { get; init; }

    /// <summary>The others in a direct message.</summary>
    public IReadOnlyList<User> Recipients { get => field ?? []; init; }

    /// <summary>What the person may do there; only in interactions.</summary>
    public Permissions? Permissions { get; init; }

    public override string ToString() => $"channel {Id} ({Type})";
}
