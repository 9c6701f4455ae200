using Microsoft.AspNetCore.Http;
using TutorBot.Host.Texts;
using TutorBot.Teams.Authentication;

namespace TutorBot.Host.Teams.Setup;

/// <summary>Every problem of the settings of Teams, each with its remedy.</summary>
internal static class TeamsOptionsCheck
{
    public static IEnumerable<string> Problems(
        TeamsOptions options, IEnumerable<string> addresses, HostTexts texts)
    {
        if (options.Mode is not ("" or TeamsOptions.Local))
        {
            yield return texts.Get("settings.teams-mode", ("mode", options.Mode));
        }

        foreach (var problem in options.IsLocal ? OfLocal(options, addresses, texts) : OfTeams(options, texts))
        {
            yield return problem;
        }
    }

    /// <summary>True where only this machine can reach the address.</summary>
    public static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (System.Net.IPAddress.TryParse(host.Trim('[', ']'), out var ip) && System.Net.IPAddress.IsLoopback(ip));
    }

    private static IEnumerable<string> OfLocal(
        TeamsOptions options, IEnumerable<string> addresses, HostTexts texts)
    {
        if (options.AppId.Length > 0)
        {
            yield return texts.Get("settings.teams-local-app");
        }

        foreach (var address in addresses.Where(address => !IsLoopback(address)))
        {
            yield return texts.Get("settings.teams-local-address", ("address", address));
        }
    }

    private static IEnumerable<string> OfTeams(TeamsOptions options, HostTexts texts)
    {
        if (options.AppId.Length == 0)
        {
            if (options.TenantId.Length + options.ClientSecret.Length + options.ClientSecretFile.Length > 0)
            {
                yield return texts.Get("settings.teams-no-app");
            }

            yield break;
        }

        if (!Guid.TryParse(options.AppId, out _))
        {
            yield return texts.Get("settings.teams-app", ("app", options.AppId));
        }

        if (options.TenantId.Length == 0)
        {
            yield return texts.Get("settings.teams-no-tenant");
        }

        if (TeamsSecret.Read(options).Length == 0)
        {
            yield return texts.Get("settings.teams-no-secret");
        }

        if (BotCloud.Find(options.Cloud) is null)
        {
            yield return texts.Get("settings.teams-cloud", ("cloud", options.Cloud));
        }

        foreach (var url in new[] { options.MetadataUrl, options.LoginUrl }.Where(url => !IsSafe(url)))
        {
            yield return texts.Get("settings.teams-url", ("url", url));
        }

        foreach (var host in options.FileHosts.Where(host => !IsHost(host)))
        {
            yield return texts.Get("settings.teams-file-host", ("host", host));
        }
    }

    /// <summary>A whole top-level domain, or nothing at all, would let anybody's host through.</summary>
    private static bool IsHost(string host) =>
        (Uri.CheckHostName(host) == UriHostNameType.Dns && host.Trim('.').Contains('.', StringComparison.Ordinal)
            && !host.StartsWith('.') && !host.EndsWith('.'))
        || (Uri.TryCreate(host, UriKind.Absolute, out var uri) && uri.IsLoopback);

    private static bool IsSafe(string url) =>
        url.Length == 0
        || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || uri.IsLoopback));
}
