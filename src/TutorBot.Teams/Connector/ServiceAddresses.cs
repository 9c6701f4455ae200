using System.Collections.Immutable;

namespace TutorBot.Teams.Connector;

/// <summary>
/// The service addresses that may be sent to. An address comes with every activity and is kept for later, and whoever
/// is sent to gets the bot's token; so it is checked each time.
/// </summary>
/// <param name="allowed">Hosts (https, port 443), or origins on this machine such as http://127.0.0.1:5055.</param>
/// <param name="localOnly">True in local mode: this machine alone, at any port, and nothing else.</param>
public sealed class ServiceAddresses(ImmutableArray<string> allowed, bool localOnly)
{
    private readonly AllowedHosts _hosts = new(allowed, localOnly, withSubdomains: false);

    /// <summary>Null where the address may not be sent to.</summary>
    public Uri? Find(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && _hosts.Allow(uri)
            ? WithSlash(uri)
            : null;

    private static Uri WithSlash(Uri uri) => new(uri.AbsoluteUri.TrimEnd('/') + "/");
}
