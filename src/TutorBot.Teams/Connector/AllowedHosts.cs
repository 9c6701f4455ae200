using System.Collections.Immutable;

namespace TutorBot.Teams.Connector;

/// <summary>The hosts that may be asked, out of all that an activity or whoever answers may name.</summary>
/// <param name="allowed">Hosts (https, port 443), or origins on this machine such as http://127.0.0.1:5055.</param>
/// <param name="localOnly">True in local mode: this machine alone, at any port, and nothing else.</param>
/// <param name="withSubdomains">Whether a host stands for all whose names end in it.</param>
internal sealed class AllowedHosts(ImmutableArray<string> allowed, bool localOnly, bool withSubdomains)
{
    public bool Allow(Uri uri)
    {
        if (uri.UserInfo.Length > 0)
        {
            return false;
        }

        if (uri.IsLoopback)
        {
            var origin = uri.GetLeftPart(UriPartial.Authority);
            return uri.Scheme is "http" or "https" && (localOnly || allowed.Contains(origin, StringComparer.Ordinal));
        }

        return !localOnly
            && uri is { Scheme: "https", Port: 443 }
            && allowed.Any(host => Covers(host, uri.IdnHost));
    }

    private bool Covers(string host, string named) =>
        named.Equals(host, StringComparison.OrdinalIgnoreCase)
        || (withSubdomains && named.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
}
