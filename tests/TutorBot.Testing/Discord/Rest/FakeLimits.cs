using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>Counts calls as Discord does and says so in headers (Rate Limits).</summary>
internal sealed class FakeLimits(FakeDiscordOptions options)
{
    private readonly Dictionary<string, (int Used, TimeSpan Ends)> _windows = new(StringComparer.Ordinal);
    private readonly Queue<TimeSpan> _all = new();
    private readonly long _began = options.Time.GetTimestamp();

    private TimeSpan Now => options.Time.GetElapsedTime(_began);

    /// <summary>Counts one call.</summary>
    /// <param name="route">Method and template; names the bucket.</param>
    /// <param name="major">The channel, server or webhook with its token.</param>
    /// <returns>Null where it is allowed; else how long to wait, and whether all calls must.</returns>
    public (TimeSpan Wait, bool Global)? Count(string route, string major, bool counted, IHeaderDictionary headers)
    {
        if (counted && CountAll() is { } all)
        {
            return (all, true);
        }

        var key = $"{route} {major}";
        var window = _windows.GetValueOrDefault(key);
        if (window.Ends <= Now)
        {
            window = (0, Now + options.RouteWindow);
        }

        var left = options.RouteLimit - window.Used;
        _windows[key] = (window.Used + 1, window.Ends);
        var ends = window.Ends - Now;
        headers["X-RateLimit-Limit"] = options.RouteLimit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Math.Max(0, left - 1).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = ends.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (options.Time.GetUtcNow() + ends).ToUnixTimeSeconds()
            .ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = Name(route);
        return left > 0 ? null : (ends, false);
    }

    private TimeSpan? CountAll()
    {
        var second = TimeSpan.FromSeconds(1);
        while (_all.TryPeek(out var first) && Now - first >= second)
        {
            _all.Dequeue();
        }

        if (_all.Count >= options.GlobalLimit)
        {
            return _all.Peek() + second - Now;
        }

        _all.Enqueue(Now);
        return null;
    }

    private static string Name(string route) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(route)))[..32];
}
