using TutorBot.Discord.Messages.Components;

namespace TutorBot.Discord.Messages;

/// <summary>
/// A message to be sent, or what a message becomes when it is edited. Either plain words or components, never both.
/// Nobody is ever pinged by it: the allowed mentions are always empty.
/// </summary>
public sealed record MessageDraft
{
    /// <summary>Plain words in Discord's Markdown, at most 2,000 characters.</summary>
    public string? Text { get; init; }

    /// <summary>Components V2: at most 40 in all, nested ones too, with 4,000 characters of text together.</summary>
    public IReadOnlyList<Component> Components { get; init; } = [];

    /// <summary>At most 10.</summary>
    public IReadOnlyList<FileUpload> Files { get; init; } = [];

    /// <summary>The message that this one answers; a message that is gone by then is no fault.</summary>
    public MessageId? ReplyTo { get; init; }

    /// <summary>
    /// At most 25 characters, the same at every attempt: within a few minutes Discord returns the first message in
    /// place of a second. Made before the first attempt where it is null. Not used in answers to interactions.
    /// </summary>
    public string? Nonce { get; init; }

    /// <summary>Only for the person who asked; only in the first answer to an interaction and in follow-ups.</summary>
    public bool Ephemeral { get; init; }

    public static MessageDraft OfText(string text) => new() { Text = text };

    public static MessageDraft Of(params IReadOnlyList<Component> components) => new() { Components = components };

    /// <summary>Counts only: words are never logged.</summary>
    public override string ToString() => $"draft of {Components.Count} components";
}
