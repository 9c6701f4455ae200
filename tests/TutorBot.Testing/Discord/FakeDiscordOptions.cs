namespace TutorBot.Testing.Discord;

/// <summary>How a fake Discord behaves; the defaults are Discord's own figures.</summary>
public sealed record FakeDiscordOptions
{
    public string Token { get; init; } = "fake.bot.token";

    /// <summary>The clock of expiry and limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Until when an interaction must have its first answer.</summary>
    public TimeSpan FirstAnswer { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token lives.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a repeated nonce returns the first message.</summary>
    public TimeSpan NonceLife { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a session without a connection can be resumed.</summary>
    public TimeSpan SessionLife { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The least time between two sessions begun; a second sooner is refused by op 9.</summary>
    public TimeSpan IdentifySpacing { get; init; } = TimeSpan.FromSeconds(4.5);

    /// <summary>Sessions that may be begun in a day.</summary>
    public int SessionStarts { get; init; } = 1_000;

    /// <summary>Calls of all routes in a second; those of interactions do not count.</summary>
    public int GlobalLimit { get; init; } = 50;

    /// <summary>Calls of one route and channel in <see cref="RouteWindow"/>.</summary>
    public int RouteLimit { get; init; } = 5;

    public TimeSpan RouteWindow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Intents that are switched on in the portal, beside those that need not be.</summary>
    public int PrivilegedIntents { get; init; }

    /// <summary>Bits of "Application Flags".</summary>
    public long ApplicationFlags { get; init; }

    /// <summary>Set in the portal, interactions would go there and not to the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>Switched on in the portal, a link alone invites nobody.</summary>
    public bool RequireCodeGrant { get; init; }
}
