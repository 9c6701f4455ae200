using Microsoft.AspNetCore.Http;

namespace TutorBot.Teams.Endpoint;

/// <summary>What a request shows of where it comes from.</summary>
internal static class RequestMarks
{
    private const string Forwarding = "X-Forwarded-";

    /// <summary>Set by a browser page, or by a proxy in front: neither belongs to a program on this machine.</summary>
    public static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers.Origin.Count > 0
        || request.Headers.ContainsKey("Forwarded")
        || request.Headers.Keys.Any(name => name.StartsWith(Forwarding, StringComparison.OrdinalIgnoreCase))
        || request.HttpContext.Connection.RemoteIpAddress is { } caller && !System.Net.IPAddress.IsLoopback(caller);

    public static bool IsJson(HttpRequest request) =>
        request.ContentType?.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase)
        == true;
}
