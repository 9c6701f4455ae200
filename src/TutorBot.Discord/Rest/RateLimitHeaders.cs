using System.Globalization;
using System.Net.Http.Headers;

namespace TutorBot.Discord.Rest;

/// <summary>What an answer says about limits (Rate Limits, "Header Format"). Advice: only a 429 is law.</summary>
/// <param name="Bucket">The limit's name, without the channel, server or webhook it is counted for.</param>
/// <param name="ResetAfter">Until the count starts anew.</param>
/// <param name="RetryAfter">Of a 429, in whole seconds; the body is finer.</param>
/// <param name="Scope">Of a 429: <c>user</c>, <c>shared</c> or <c>global</c>.</param>
internal sealed record RateLimitHeaders(
    string? Bucket, int? Remaining, TimeSpan? ResetAfter, TimeSpan? RetryAfter, string? Scope, bool Global)
{
    public static RateLimitHeaders Of(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        int.TryParse(
            Text(headers, "X-RateLimit-Remaining"), NumberStyles.None, CultureInfo.InvariantCulture, out var left)
            ? left
            : null,
        Seconds(Text(headers, "X-RateLimit-Reset-After")),
        Seconds(Text(headers, "Retry-After")),
        Text(headers, "X-RateLimit-Scope"),
        string.Equals(Text(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Seconds with decimals, whatever the machine's language; null where they make no sense.</summary>
    public static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0 and < 86_400
                ? TimeSpan.FromSeconds(seconds)
                : null;

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
