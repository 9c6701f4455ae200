using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

public sealed class StreamTests : IAsyncLifetime
{
    private WebSite _site = null!;
    private Browser _browser = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await WebSite.StartAsync();
        _browser = new Browser(_site.Address);
        await _browser.BeginAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_page_that_was_away_gets_what_it_missed_once()
    {
        await _browser.SayAsync("first");
        await _browser.SayAsync("second");
        using var stream = await OpenAsync("/chat/bridge/events?after=1", lastEvent: "2");
        var news = await ReadAsync(stream, "event: news");
        news.ShouldContain("Heard: second");
        news.ShouldNotContain("Heard: first");
        news.ShouldContain("id: 3");
    }

    [Fact]
    public async Task A_turn_comes_as_it_is_committed()
    {
        using var stream = await OpenAsync("/chat/bridge/events?after=1", lastEvent: null);
        await ReadAsync(stream, "event: alive");
        await _browser.SayAsync("now");
        (await ReadAsync(stream, "event: news")).ShouldContain("Heard: now");
    }

    [Fact]
    public async Task A_site_that_stops_closes_its_streams()
    {
        using var stream = await OpenAsync("/chat/bridge/events?after=1", lastEvent: null);
        await ReadAsync(stream, "event: alive");
        await _site.StopAsync();
        (await stream.ReadToEndAsync(Stop)).ShouldNotContain("event: news");
    }

    private async Task<StreamReader> OpenAsync(string path, string? lastEvent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (lastEvent is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEvent);
        }

        var answer = await _browser.SendAsync(request);
        return new StreamReader(await answer.Content.ReadAsStreamAsync(Stop));
    }

    /// <summary>Reads on until the end of the first event of a kind.</summary>
    private static async Task<string> ReadAsync(StreamReader stream, string kind)
    {
        var read = new List<string>();
        while (await stream.ReadLineAsync(Stop) is { } line)
        {
            read.Add(line);
            if (line.Length == 0 && read.Contains(kind))
            {
                break;
            }
        }

        return string.Join('\n', read);
    }
}
