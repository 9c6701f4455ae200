using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;

namespace TutorBot.Discord.Interactions;

/// <summary>What every interaction has (Interactions, "Interaction Structure").</summary>
public sealed record InteractionHead
{
    public required InteractionId Id { get; init; }

    public required ApplicationId ApplicationId { get; init; }

    public required InteractionToken Token { get; init; }

    /// <summary>Who did it.</summary>
    public required User User { get; init; }

    /// <summary>Their membership; null outside servers.</summary>
    public GuildMember? Member { get; init; }

    public GuildId? GuildId { get; init; }

    public ChannelId? ChannelId { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>The language that the person set, as Discord's locale code; null where it is not told.</summary>
    public string? Locale { get; init; }

    public string? GuildLocale { get; init; }

    /// <summary>What the app may do in that channel.</summary>
    public Permissions? AppPermissions { get; init; }

    public InteractionContext? Context { get; init; }

    /// <summary>The most bytes that a file in an answer may have; null where it is not told.</summary>
    public long? AttachmentSizeLimit { get; init; }

    /// <summary>By Discord's clock, to the millisecond.</summary>
    public DateTimeOffset CreatedAt => Id.Value.CreatedAt;

    public override string ToString() => $"interaction {Id}";
}
