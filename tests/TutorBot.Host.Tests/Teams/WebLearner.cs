using System.Net;
using System.Text.RegularExpressions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Tests.Teams;

/// <summary>A learner at the web chat, without script.</summary>
internal sealed partial class WebLearner : IDisposable
{
    private const string Page = "/chat/school";

    private readonly HttpClient _http;
    private int _sent;

    public WebLearner(Uri address) => _http = new HttpClient(
        new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
    {
        BaseAddress = address,
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task BeginAsync() => PostAsync("/", "/start", new("pack", "school"));

    public Task SayAsync(string text) => PostAsync(Page, Page, new("text", text));

    public Task ChooseAsync(Choice choice) => PostAsync(Page, Page, new("choice", choice.ToString()));

    /// <summary>The code that the chat page shows.</summary>
    public async Task<string> CodeAsync() => Code().Match(await _http.GetStringAsync(Page, Stop)).Value;

    public Task<string> ReadAsync() => _http.GetStringAsync(Page, Stop);

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string page, string to, KeyValuePair<string, string> field)
    {
        var token = Token().Match(await _http.GetStringAsync(page, Stop)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(
            [new("token", token), new("id", $"{++_sent:x24}"), field]);
        using var answer = await _http.PostAsync(to, form, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [GeneratedRegex("""name="token" value="(?<token>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
