namespace TutorBot.Testing.Discord.Rest;

/// <summary>A call that came in, and how it was answered.</summary>
/// <param name="Path">With a leading slash, without the interface's own part and the query.</param>
/// <param name="Body">The JSON, of a form with files too; null where there was none.</param>
/// <param name="Nonce">Of a message.</param>
public sealed record RecordedRequest(
    string Method, string Path, string Query, string? Body, string UserAgent, int Status, string? Nonce)
{
    public bool IsOurs => UserAgent.StartsWith("DiscordBot (TutorBot", StringComparison.Ordinal);
}
