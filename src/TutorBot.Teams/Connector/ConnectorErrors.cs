using System.Net;
using System.Net.Http.Headers;
using TutorBot.Teams.Activities;

namespace TutorBot.Teams.Connector;

/// <summary>Reads what Teams answers ("Update and delete messages", "Optimize your bot with rate limiting").</summary>
internal static class ConnectorErrors
{
    private const int LongestBody = 64 * 1024;

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private static readonly string[] GoneCodes =
    [
        "BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked", "BotDisabledByAdmin",
        "ForbiddenOperationException", "ConversationNotFound",
    ];

    public static async Task<ConnectorAnswer> ReadAsync(
        HttpResponseMessage response, string route, TimeProvider time, CancellationToken stop)
    {
        var body = await BodyAsync(response, stop);
        if (response.IsSuccessStatusCode)
        {
            return new ConnectorAnswer.Done(WholeJson.Parse(body)?.Text("id") ?? "");
        }

        var code = CodeOf(body);
        var reason = $"{route}: {(int)response.StatusCode} {code}".TrimEnd();
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests =>
                new ConnectorAnswer.NotNow(After(response.Headers.RetryAfter, time), MayHaveArrived: false, reason),
            HttpStatusCode.PreconditionFailed or HttpStatusCode.ServiceUnavailable =>
                new ConnectorAnswer.NotNow(After(response.Headers.RetryAfter, time), MayHaveArrived: false, reason),

            // A gateway that gave up knows not what became of the message behind it.
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or HttpStatusCode.InternalServerError
                or HttpStatusCode.RequestTimeout =>
                new ConnectorAnswer.NotNow(After: null, MayHaveArrived: true, reason),

            // The credentials are wrong: what waits can be sent when they are right.
            HttpStatusCode.Unauthorized => new ConnectorAnswer.NotNow(After: null, MayHaveArrived: false, reason),
            HttpStatusCode.RequestEntityTooLarge => new ConnectorAnswer.Refused(reason, TooBig: true),
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound =>
                new ConnectorAnswer.Refused(reason, Gone: GoneCodes.Contains(code, StringComparer.Ordinal)),
            _ => new ConnectorAnswer.Refused(reason),
        };
    }

    /// <summary>An error's code, which stands in one of three places, or in none where the body is a page.</summary>
    private static string CodeOf(byte[] body)
    {
        var json = WholeJson.Parse(body) ?? default;
        var code = json.Member("error").Text("code") is { Length: > 0 } inner ? inner
            : json.Text("errorCode") is { Length: > 0 } outer ? outer : json.Text("code");
        return code.Length <= 64 && code.All(char.IsAsciiLetterOrDigit) ? code : "";
    }

    private static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var body = new byte[LongestBody];
        await using var stream = await response.Content.ReadAsStreamAsync(stop);
        var count = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, stop);
        return body[..count];
    }

    private static TimeSpan? After(RetryConditionHeaderValue? header, TimeProvider time)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait is not { } asked ? null : asked < TimeSpan.Zero ? TimeSpan.Zero
            : asked < LongestWait ? asked : LongestWait;
    }
}
