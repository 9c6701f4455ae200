using System.Collections.Immutable;

namespace TutorBot.Teams.Authentication;

/// <summary>
/// One of the clouds in which Teams runs: who signs what comes in, who gives tokens for what goes out, and which hosts
/// may be sent to or hold attached files ("Bot Framework authentication", "Azure Government and China").
/// </summary>
/// <param name="Issuer">Of the tokens that come in.</param>
/// <param name="Metadata">The OpenID document that leads to the issuer's keys.</param>
/// <param name="Login">Where tokens for what goes out are asked for, without the tenant.</param>
/// <param name="Scope">What such a token is for.</param>
/// <param name="Services">Hosts, https on port 443 alone; or whole origins on this machine.</param>
/// <param name="Files">Likewise, with all subdomains: OneDrive and SharePoint.</param>
public sealed record BotCloud(
    string Issuer,
    Uri Metadata,
    Uri Login,
    string Scope,
    ImmutableArray<string> Services,
    ImmutableArray<string> Files)
{
    private const string Document = "/v1/.well-known/openidconfiguration";

    public static BotCloud Public { get; } = new(
        "https://api.botframework.com",
        new Uri("https://login.botframework.com" + Document),
        new Uri("https://login.microsoftonline.com/"),
        "https://api.botframework.com/.default",
        ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"],
        ["sharepoint.com"]);

    public static BotCloud UsGovernment { get; } = new(
        "https://api.botframework.us",
        new Uri("https://login.botframework.azure.us" + Document),
        new Uri("https://login.microsoftonline.us/"),
        "https://api.botframework.us/.default",
        ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"],
        ["sharepoint.us", "sharepoint-mil.us"]);

    /// <summary>Its service hosts are not documented with the others': the operator names them.</summary>
    public static BotCloud China { get; } = new(
        "https://api.botframework.azure.cn",
        new Uri("https://login.botframework.azure.cn" + Document),
        new Uri("https://login.partner.microsoftonline.cn/"),
        "https://api.botframework.azure.cn/.default",
        [],
        ["sharepoint.cn"]);

    /// <summary>By the names that settings use; null for any other.</summary>
    public static BotCloud? Find(string name) => name switch
    {
        "public" => Public,
        "us-government" => UsGovernment,
        "china" => China,
        _ => null,
    };
}
