using Microsoft.Identity.Client;

namespace TutorBot.Teams.Authentication;

/// <summary>
/// How the library reaches the login. It refuses addresses without TLS, so a login on this machine is spoken to under
/// an https name that leads there.
/// </summary>
internal sealed class LoginClients(Uri login) : IMsalHttpClientFactory, IDisposable
{
    private const string LocalName = "https://login.localhost/";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(Handler(login)) { Timeout = Deadline };

    public HttpClient GetHttpClient() => _http;

    public void Dispose() => _http.Dispose();

    public static string Authority(Uri login, string tenant) =>
        (IsLocal(login) ? LocalName : login.AbsoluteUri.TrimEnd('/') + "/") + Uri.EscapeDataString(tenant);

    private static bool IsLocal(Uri login) => login is { IsLoopback: true, Scheme: "http" };

    private static HttpMessageHandler Handler(Uri login)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        return IsLocal(login) ? new ToThisMachine(login, handler) : handler;
    }

    private sealed class ToThisMachine(Uri login, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(login, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
