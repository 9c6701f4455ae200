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
    /// <summary>Null where the address may not be sent to.</summary>
    public Uri? Find(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return null;
        }

        return IsAllowed(uri) ? WithSlash(uri) : null;
    }

    private bool IsAllowed(Uri uri)
    {
        if (uri.IsLoopback)
        {
            var origin = uri.GetLeftPart(UriPartial.Authority);
            return uri.Scheme is "http" or "https" && (localOnly || allowed.Contains(origin, StringComparer.Ordinal));
        }

        return !localOnly
            && uri is { Scheme: "https", Port: 443 }
            && allowed.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase);
    }

    private static Uri WithSlash(Uri uri) => new(uri.AbsoluteUri.TrimEnd('/') + "/");
}
