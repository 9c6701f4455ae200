namespace TutorBot.Testing.Teams;

/// <summary>What a token says; each test changes what it is about.</summary>
public sealed record TokenClaims
{
    public string? Issuer { get; init; }
    public string Audience { get; init; } = TeamsNames.AppId;
    public string? ServiceUrl { get; init; }
    public TimeSpan ValidFrom { get; init; } = TimeSpan.FromMinutes(-1);
    public TimeSpan ValidUntil { get; init; } = TimeSpan.FromHours(1);
    public string Algorithm { get; init; } = "RS256";

    /// <summary>Signs by a key of its own under the published key's name.</summary>
    public bool ByForger { get; init; }

    /// <summary>Leaves the expiry out.</summary>
    public bool Endless { get; init; }
}
