using TutorBot.Teams.Authentication;

namespace TutorBot.Teams.Endpoint;

/// <summary>Who may speak to the endpoint.</summary>
public abstract record TeamsAccess
{
    private TeamsAccess()
    {
    }

    /// <summary>Nobody: Teams is not set up.</summary>
    public sealed record Closed : TeamsAccess;

    /// <summary>Teams itself, by its token.</summary>
    /// <param name="Tenant">The one tenant that may; empty for any.</param>
    public sealed record Authenticated(InboundTokens Tokens, string Tenant) : TeamsAccess;

    /// <summary>
    /// Whoever runs on this machine, without a token: for a playground. The program must listen on loopback alone.
    /// </summary>
    public sealed record Local : TeamsAccess;
}
