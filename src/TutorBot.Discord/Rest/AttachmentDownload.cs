namespace TutorBot.Discord.Rest;

/// <summary>What became of a download.</summary>
public abstract record AttachmentDownload
{
    private AttachmentDownload()
    {
    }

    public sealed record Loaded(ReadOnlyMemory<byte> Content) : AttachmentDownload
    {
        public override string ToString() => $"{Content.Length} bytes";
    }

    /// <summary>More bytes than the caller takes; none is kept.</summary>
    public sealed record TooLarge : AttachmentDownload;

    /// <summary>Its address has expired or is not one of Discord's.</summary>
    public sealed record Gone : AttachmentDownload;
}
