using System.Collections.Immutable;

namespace TutorBot.Teams.Endpoint;

/// <summary>The bounds of the endpoint.</summary>
/// <param name="Access">Who may speak to it.</param>
/// <param name="Hosts">Names under which it may be asked for; empty for any. Given while it listens on loopback, so
/// that a foreign site cannot lead a browser on this machine to it.</param>
public sealed record TeamsGate(TeamsAccess Access, ImmutableArray<string> Hosts)
{
    /// <summary>The most bytes of an activity.</summary>
    public const int LongestBody = 512 * 1024;

    /// <summary>How long an activity may be worked on before it is answered; Teams gives up after 15 seconds.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(12);
}
