using System.Net;
using System.Text.RegularExpressions;

namespace TutorBot.Web.Tests.Site;

/// <summary>A browser without script: keeps cookies, fills in forms, does not follow redirects by itself.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(Uri address)
    {
        Cookies = new CookieContainer();
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false })
        {
            BaseAddress = address,
        };
    }

    public CookieContainer Cookies { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative), Stop);

    public async Task<string> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return await response.Content.ReadAsStringAsync(Stop);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);

    /// <summary>Opens a page, fills in the first form for an address, and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        string page, string action, params (string Name, string Value)[] with)
    {
        var fields = Fields(await ReadAsync(page), action);
        foreach (var (name, value) in with)
        {
            fields[name] = value;
        }

        return await PostAsync(action, fields);
    }

    public Task<HttpResponseMessage> PostAsync(string action, IEnumerable<KeyValuePair<string, string>> fields) =>
        _http.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(fields), Stop);

    /// <summary>Starts the sample exercise and opens its chat.</summary>
    public async Task<string> BeginAsync()
    {
        (await SubmitAsync("/", "/start")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await ReadAsync("/chat/bridge");
    }

    public Task<HttpResponseMessage> SayAsync(string text) =>
        SubmitAsync("/chat/bridge", "/chat/bridge", ("text", text));

    public static Dictionary<string, string> Fields(string html, string action)
    {
        var form = html[html.IndexOf($"action=\"{action}\"", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        return Hidden().Matches(form).ToDictionary(
            field => field.Groups["name"].Value, field => field.Groups["value"].Value, StringComparer.Ordinal);
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
