using System.Collections.Immutable;
using System.Text.Json;

namespace TutorBot.Teams.Activities;

/// <summary>
/// What Teams told the bot, read leniently ("Bot Framework: Activity"): what is missing or of another type than it
/// should be is empty here, and what is not known is left out.
/// </summary>
public sealed record Activity
{
    public required ActivityKind Kind { get; init; }

    /// <summary>The kind as it was written.</summary>
    public required string Type { get; init; }

    /// <summary>Unique within the conversation; an edit carries the id of the message that was edited.</summary>
    public required string Id { get; init; }

    /// <summary>Which service it comes through: <c>msteams</c>.</summary>
    public required string ChannelId { get; init; }

    /// <summary>Where answers go; nothing may be sent there before it was checked.</summary>
    public required string ServiceUrl { get; init; }

    public required Conversation Conversation { get; init; }
    public required ChannelAccount From { get; init; }

    /// <summary>The bot itself.</summary>
    public required ChannelAccount Recipient { get; init; }

    /// <summary>When Teams received it; null where it does not say or cannot be read.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The words, unpaired surrogates made U+FFFD.</summary>
    public string Text { get; init; } = "";

    public string Locale { get; init; } = "";

    /// <summary>What an invoke asks, such as <c>adaptiveCard/action</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>What an installation update did, such as <c>add</c> or <c>remove</c>.</summary>
    public string Action { get; init; } = "";

    /// <summary>The message that this one answers, or whose card was used.</summary>
    public string ReplyToId { get; init; } = "";

    /// <summary>The event of an update, such as <c>editMessage</c>.</summary>
    public string EventType { get; init; } = "";

    public ImmutableArray<ChannelAccount> MembersAdded { get; init; } = [];
    public ImmutableArray<ChannelAccount> MembersRemoved { get; init; } = [];

    /// <summary>The types of what is attached; the copy of the words as HTML, which Teams adds, is not among them.
    /// </summary>
    public ImmutableArray<string> Attachments { get; init; } = [];

    /// <summary>Those attachments that are files; Teams gives them to a bot in its personal chat alone.</summary>
    public ImmutableArray<AttachedFile> Files { get; init; } = [];

    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>What a card or an invoke sends; <see cref="JsonValueKind.Undefined"/> where nothing came.</summary>
    public JsonElement Value { get; init; }

    /// <summary>Whether the bot is mentioned.</summary>
    public bool MentionsBot => Mentions.Any(mention => mention.Id == Recipient.Id);
}
