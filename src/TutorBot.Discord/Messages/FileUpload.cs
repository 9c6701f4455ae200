namespace TutorBot.Discord.Messages;

/// <summary>A file to be sent with a message; held in memory, so that it can be sent again.</summary>
/// <param name="Name">The file's name; components refer to it as <c>attachment://name</c>.</param>
/// <param name="Description">What a screen reader says, at most 1,024 characters.</param>
public sealed record FileUpload(
    string Name,
    ReadOnlyMemory<byte> Content,
    string ContentType = "application/octet-stream",
    string? Description = null)
{
    public override string ToString() => $"file of {Content.Length} bytes";
}
