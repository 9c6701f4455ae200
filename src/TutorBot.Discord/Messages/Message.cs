using TutorBot.Discord.Channels;

namespace TutorBot.Discord.Messages;

/// <summary>
/// A message (Message Resource, "Message Object"). Without the privileged intent for content, words come only in
/// direct messages, where the bot is mentioned or answered, in the bot's own messages, and with a message command.
/// </summary>
public sealed record Message
{
    public required MessageId Id { get; init; }

    public required ChannelId ChannelId { get; init; }

    /// <summary>Null in direct messages, and in answers of the REST interface.</summary>
    public GuildId? GuildId { get; init; }

    /// <summary>Null only where an update left it out.</summary>
    public User? Author { get; init; }

    public GuildMember? Member { get; init; }

    /// <summary>The words; empty where there are none or the bot may not read them.</summary>
    public string Content { get => field ?? ""; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public DateTimeOffset? EditedTimestamp { get; init; }

    public IReadOnlyList<User> Mentions { get => field ?? []; init; }

    public IReadOnlyList<Attachment> Attachments { get => field ?? []; init; }

    /// <summary>0 is an ordinary message, 19 a reply, 20 and 23 answers to commands; others are notices.</summary>
    public int Type { get; init; }

    public MessageFlags Flags { get; init; }

    public ApplicationId? ApplicationId { get; init; }

    /// <summary>Sent by a webhook, so not by a person.</summary>
    public WebhookId? WebhookId { get; init; }

    public MessageReference? MessageReference { get; init; }

    public Message? ReferencedMessage { get; init; }

    /// <summary>Written by a person: not by a bot, a webhook or Discord.</summary>
    public bool IsFromPerson =>
        Author is { Bot: false, System: false } && WebhookId is null && Type is 0 or 19;

    /// <summary>Ids only: words are never logged.</summary>
    public override string ToString() => $"message {Id} in {ChannelId}";
}
