using TutorBot.Discord.Gateway;

namespace TutorBot.Discord;

/// <summary>What the client needs to know.</summary>
public sealed record DiscordOptions
{
    public static readonly Uri DiscordsApi = new("https://discord.com/api/v10/");

    /// <summary>The bot's token; a secret.</summary>
    public required string Token { get; init; }

    /// <summary>
    /// With the version and a slash at its end. The gateway's address comes from there, so another server that speaks
    /// Discord's protocol can be named.
    /// </summary>
    public Uri ApiUrl { get; init; } = DiscordsApi;

    public GatewayIntents Intents { get; init; } =
        GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages;

    /// <summary>This connection's part; direct messages come to part 0.</summary>
    public int Shard { get; init; }

    public int ShardCount { get; init; } = 1;

    /// <summary>
    /// Events read and not yet offered, and as many put off; beyond it the reader waits. 1 to 100,000.
    /// </summary>
    public int QueuedEvents { get; init; } = 1_000;

    /// <summary>How long one REST call may take with its waits and retries. 1 second to 10 minutes.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one attempt of a REST call may take. 1 second to 2 minutes.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>When an interaction that has no answer yet is acknowledged. 0.1 to 2.5 seconds.</summary>
    public TimeSpan DeferAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Everything that is wrong, each with its remedy; empty where all is well.</summary>
    public IReadOnlyList<string> Problems() => [.. DiscordOptionsCheck.Of(this)];

    /// <summary>Never the token.</summary>
    public override string ToString() => $"Discord at {ApiUrl}";
}
