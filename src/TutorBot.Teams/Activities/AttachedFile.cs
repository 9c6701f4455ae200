namespace TutorBot.Teams.Activities;

/// <summary>A file that somebody attached in the personal chat ("Send and receive files using a bot").</summary>
/// <param name="Name">As its owner calls it; may be empty.</param>
/// <param name="Kind">Without the dot and in lower case, such as <c>txt</c>: as Teams says, else as the name ends.
/// </param>
/// <param name="Address">Where it lies for some minutes, for anyone who knows the address: it is never logged.</param>
public sealed record AttachedFile(string Name, string Kind, string Address)
{
    internal const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Never the address.</summary>
    public override string ToString() => nameof(AttachedFile);
}
