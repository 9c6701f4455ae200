using System.Collections.Immutable;
using TutorBot.Teams.Connector;

namespace TutorBot.Teams.Files;

/// <summary>
/// Where attached files may be fetched. Without bounds, whoever attaches a file could have this program ask for
/// anything that it can reach.
/// </summary>
/// <param name="allowed">
/// Hosts with all their subdomains (https, port 443), or origins on this machine such as http://127.0.0.1:5055.
/// </param>
/// <param name="localOnly">True in local mode: this machine alone, at any port, and nothing else.</param>
public sealed class FileAddresses(ImmutableArray<string> allowed, bool localOnly)
{
    private readonly AllowedHosts _hosts = new(allowed, localOnly, withSubdomains: true);

    internal bool Allow(Uri address) => _hosts.Allow(address);
}
