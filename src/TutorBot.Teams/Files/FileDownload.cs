namespace TutorBot.Teams.Files;

/// <summary>What became of a download.</summary>
public abstract record FileDownload
{
    private FileDownload()
    {
    }

    public sealed record Loaded(ReadOnlyMemory<byte> Content) : FileDownload
    {
        public override string ToString() => $"{Content.Length} bytes";
    }

    /// <summary>More bytes than the caller takes; none is kept.</summary>
    public sealed record TooLarge : FileDownload;

    /// <summary>Its address has expired, or leads to a page or another host in place of the file.</summary>
    public sealed record Gone : FileDownload;

    /// <summary>Its address is none that may be asked, and was not.</summary>
    public sealed record Foreign : FileDownload;

    /// <summary>Its host could not be reached, failed, or took too long.</summary>
    public sealed record Unavailable : FileDownload;
}
