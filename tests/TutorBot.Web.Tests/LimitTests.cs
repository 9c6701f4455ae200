using System.Net;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

/// <summary>Too long, too many, and a store that cannot be written: each is told, and no words are lost.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private WebSite _site = null!;
    private Browser _browser = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await WebSite.StartAsync(new WebOptions { StreamsPerLearner = 2, Streams = 3 });
        _browser = new Browser(_site.Address);
        await _browser.BeginAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_message_of_200_kB_is_taken()
    {
        using var sent = await _browser.SayAsync(new string('a', 200_000));
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_longer_message_is_handed_back_in_the_box()
    {
        var text = new string('b', 200_001);
        using var sent = await _browser.SayAsync(text);
        sent.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var page = await sent.Content.ReadAsStringAsync(Stop);
        page.ShouldContain("too long for one message");
        page.ShouldContain($">{text}</textarea>");
        page.ShouldNotContain("Heard: b");
    }

    [Fact]
    public async Task Ten_megabytes_are_refused_with_a_page()
    {
        using var sent = await _browser.SayAsync(new string('c', 10_000_000));
        sent.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await sent.Content.ReadAsStringAsync(Stop)).ShouldContain("too much to take in");
    }

    [Fact]
    public async Task A_body_that_does_not_tell_its_length_is_cut_off_at_the_limit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/bridge")
        {
            Content = new StringContent("text=" + new string('d', 5_000_000)),
            Headers = { TransferEncodingChunked = true },
        };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var answer = await _browser.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/bridge");
        request.Content = new StringContent("{}");
        using var answer = await _browser.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_store_that_is_full_takes_nothing_and_hands_the_words_back()
    {
        var fields = Browser.Fields(await _browser.ReadAsync("/chat/bridge"), "/chat/bridge");
        fields["text"] = "my best argument";
        _site.Store.Unavailable = true;
        using (var refused = await _browser.PostAsync("/chat/bridge", fields))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await refused.Content.ReadAsStringAsync(Stop)).ShouldContain("cannot save anything just now");
        }

        _site.Store.Unavailable = false;
        using var taken = await _browser.PostAsync("/chat/bridge", fields);
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task While_the_disk_is_full_a_talk_can_be_read_and_the_words_go_back_into_the_box()
    {
        using var fresh = new Browser(_site.Address);
        using var begun = await fresh.SubmitAsync("/", "/start");
        _site.Store.Full = true;

        var page = await fresh.ReadAsync("/chat/bridge");
        page.ShouldContain("</textarea>");
        page.ShouldNotContain("the-code");
        using var refused = await fresh.SayAsync("my best argument");
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var back = await refused.Content.ReadAsStringAsync(Stop);
        back.ShouldContain(">my best argument</textarea>");
        back.ShouldContain("Your words are still on this page. Please tell your teacher.");
    }

    [Fact]
    public async Task A_page_without_a_box_speaks_of_none_where_nothing_can_be_saved()
    {
        _site.Store.Full = true;
        using var other = new Browser(_site.Address);
        using var refused = await other.SubmitAsync("/", "/start");

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await refused.Content.ReadAsStringAsync(Stop);
        page.ShouldContain("this was not done. What was saved before is safe.");
        page.ShouldContain("Please tell your teacher, and try again later.");
        page.ShouldNotContain("box");
    }

    [Fact]
    public async Task Streams_are_few_for_a_learner_and_limited_in_all()
    {
        using var other = new Browser(_site.Address);
        await other.BeginAsync();
        var open = new List<HttpResponseMessage>();
        foreach (var browser in new[] { _browser, _browser, _browser, other, other })
        {
            open.Add(await browser.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/chat/bridge/events?after=1")));
        }

        open.Select(stream => (int)stream.StatusCode).ShouldBe([200, 200, 429, 200, 429]);
        open.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task Whoever_gets_no_stream_can_ask_for_the_news()
    {
        await _browser.SayAsync("and then?");
        var news = await _browser.ReadAsync("/chat/bridge/news?after=1");
        news.ShouldContain("\"last\":2");
        news.ShouldContain("Heard: and then?");
        news.ShouldNotContain("Heard: Start");
    }

    [Theory]
    [InlineData("/chat/nothing")]
    [InlineData("/chat/..%2Fbridge")]
    [InlineData("/passage/nothing")]
    [InlineData("/nowhere")]
    public async Task An_unknown_address_is_a_page_that_says_so(string path)
    {
        using var answer = await _browser.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("To the start page");
    }
}
