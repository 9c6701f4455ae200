namespace TutorBot.Discord.Messages;

/// <summary>A file at a message or given to a command (Message Resource, "Attachment Object").</summary>
public sealed record Attachment
{
    public required AttachmentId Id { get; init; }

    public string Filename { get => field ?? ""; init; }

    public string? ContentType { get; init; }

    /// <summary>In bytes, as Discord says; a download is bounded by what really comes.</summary>
    public long Size { get; init; }

    /// <summary>A signed address that expires after about a day.</summary>
    public string Url { get => field ?? ""; init; }

    public override string ToString() => $"attachment {Id} ({Size} bytes)";
}
