using Microsoft.Identity.Client;

namespace TutorBot.Teams.Authentication;

/// <summary>
/// Tokens by the bot's own credentials ("Authenticate requests with the Bot Connector API: bot to connector"), kept
/// by the library until shortly before they expire.
/// </summary>
public sealed class ClientCredentialTokens : IOutboundTokens, IDisposable
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;
    private readonly LoginClients _login;

    /// <param name="tenant">
    /// The app's own tenant, for a single-tenant bot. A wrong one gives a token all the same, and Teams then refuses
    /// every message with 401.
    /// </param>
    public ClientCredentialTokens(BotCloud cloud, string appId, string tenant, string secret)
    {
        _scopes = [cloud.Scope];
        _login = new LoginClients(cloud.Login);
        _application = ConfidentialClientApplicationBuilder.Create(appId)
            .WithClientSecret(secret)
            .WithAuthority(LoginClients.Authority(cloud.Login, tenant), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(_login)
            .Build();
    }

    public void Dispose() => _login.Dispose();

    public async Task<OutboundToken> GetAsync(bool fresh, CancellationToken stop)
    {
        try
        {
            var result = await _application.AcquireTokenForClient(_scopes).WithForceRefresh(fresh).ExecuteAsync(stop);
            return new OutboundToken.Bearer(result.AccessToken);
        }
        catch (Exception fault) when (fault is MsalException or HttpRequestException
            || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new OutboundToken.Unavailable((fault as MsalException)?.ErrorCode ?? fault.GetType().Name);
        }
    }
}
