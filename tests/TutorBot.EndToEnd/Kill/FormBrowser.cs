using System.Net;
using System.Text.RegularExpressions;

namespace TutorBot.EndToEnd.Kill;

/// <summary>Sends the pages' forms as a browser without script does, as often as it takes.</summary>
internal sealed partial class FormBrowser : IDisposable
{
    public const string Pack = "mill-flood-1893";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Uri _address;
    private readonly CookieContainer _cookies;
    private readonly HttpClient _http;
    private string? _token;

    /// <summary>How many messages had to be sent more than once.</summary>
    public int SentAgain { get; private set; }

    /// <summary>What came of the last try.</summary>
    public string Trouble { get; private set; } = "none";

    public FormBrowser(Uri address)
        : this(address, new CookieContainer())
    {
    }

    private FormBrowser(Uri address, CookieContainer cookies)
    {
        (_address, _cookies) = (address, cookies);
        var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        _http = new HttpClient(handler) { BaseAddress = address };
    }

    public string Cookie(string name) => _cookies.GetCookies(_address)[name]!.Value;

    /// <summary>The same browser, cookies and all, at another port.</summary>
    public FormBrowser At(Uri address) => new(address, _cookies);

    public Task BeginAsync(string id, CancellationToken stop) =>
        PostAsync("/", "/start", new() { ["id"] = id, ["pack"] = Pack }, stop);

    public Task SendAsync(SentMessage message, CancellationToken stop) =>
        PostAsync("/chat/" + Pack, "/chat/" + Pack, new() { ["id"] = message.Id, ["text"] = message.Text }, stop);

    /// <summary>Opens a page, or a stream of events, whose end need not come.</summary>
    public Task<HttpResponseMessage> OpenAsync(string page, CancellationToken stop) =>
        _http.GetAsync(page, HttpCompletionOption.ResponseHeadersRead, stop);

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string page, string to, Dictionary<string, string> fields, CancellationToken stop)
    {
        for (var tries = 1; !await TryPostAsync(page, to, fields, stop); tries++)
        {
            SentAgain += tries == 1 ? 1 : 0;
            await Task.Delay(Pause, TimeProvider.System, stop);
        }
    }

    /// <returns>Whether it was acknowledged.</returns>
    private async Task<bool> TryPostAsync(
        string page, string to, Dictionary<string, string> fields, CancellationToken stop)
    {
        try
        {
            _token ??= await TokenAsync(page, stop);
            using var form = new FormUrlEncodedContent(fields.Append(new("token", _token)));
            using var answer = await _http.PostAsync(to, form, stop);
            _token = answer.StatusCode == HttpStatusCode.BadRequest ? null : _token;
            Trouble = $"{(int)answer.StatusCode}";
            return answer.StatusCode == HttpStatusCode.Redirect;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            Trouble = fault.Message;
            return false;
        }
    }

    private async Task<string> TokenAsync(string page, CancellationToken stop) =>
        TokenField().Match(await _http.GetStringAsync(page, stop)).Groups["token"].Value;

    [GeneratedRegex("""name="token" value="(?<token>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex TokenField();
}
