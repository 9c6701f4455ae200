using System.Net;

namespace TutorBot.Discord.Rest;

/// <summary>What came back for one attempt.</summary>
/// <param name="Body">All of it; small, since it is only Discord's own JSON.</param>
internal sealed record RestReply(HttpStatusCode Status, RateLimitHeaders Limits, ReadOnlyMemory<byte> Body)
{
    public bool Ok => (int)Status is >= 200 and < 300;

    public override string ToString() => $"{(int)Status}";
}
