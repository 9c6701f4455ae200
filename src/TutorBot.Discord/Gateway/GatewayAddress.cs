namespace TutorBot.Discord.Gateway;

/// <summary>Builds every address that is dialled (Gateway, "Connecting").</summary>
internal static class GatewayAddress
{
    /// <summary>With version and encoding, whatever stood behind it before.</summary>
    /// <param name="trusted">The interface's own address: only there may the socket be unencrypted.</param>
    /// <returns>Null for what is no address of a gateway.</returns>
    public static Uri? Of(string? url, Uri trusted)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return null;
        }

        var plain = address.Scheme == Uri.UriSchemeWs && trusted.Scheme == Uri.UriSchemeHttp;
        return address.Scheme == Uri.UriSchemeWss || plain
            ? new UriBuilder(address) { Query = "v=10&encoding=json" }.Uri
            : null;
    }
}
