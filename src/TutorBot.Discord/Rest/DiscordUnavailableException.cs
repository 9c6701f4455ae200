using System.Net;

namespace TutorBot.Discord.Rest;

/// <summary>Discord could not be reached, did not answer in time or failed itself, after the retries.</summary>
public sealed class DiscordUnavailableException(string route, HttpStatusCode? status, Exception? inner = null)
    : DiscordException($"{route} got no answer: {Word(status, inner)}", route, inner)
{
    /// <summary>Null where no answer came.</summary>
    public HttpStatusCode? Status { get; } = status;

    private static string Word(HttpStatusCode? status, Exception? inner) =>
        status is { } code ? $"{(int)code}" : inner?.GetType().Name ?? "deadline";
}
