namespace TutorBot.Discord.Rest;

/// <summary>Where the gateway is and how often a session may be begun (Gateway, "Get Gateway Bot").</summary>
public sealed record GatewayInfo
{
    public required string Url { get; init; }

    public int Shards { get; init; }

    public SessionStartLimit? SessionStartLimit { get; init; }
}
