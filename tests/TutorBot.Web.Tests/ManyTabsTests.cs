using System.Net;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

/// <summary>A learner, or a script, who opens the same chat again and again.</summary>
public sealed class ManyTabsTests
{
    private const int Tabs = 1_000;

    [Fact]
    public async Task A_thousand_tabs_get_a_few_streams_and_the_talk_goes_on_for_all()
    {
        await using var site = await WebSite.StartAsync();
        using var learner = new Browser(site.Address);
        using var other = new Browser(site.Address);
        await learner.BeginAsync();
        await other.BeginAsync();

        var tabs = await Task.WhenAll(Enumerable.Range(0, Tabs).Select(_ =>
            learner.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/chat/bridge/events?after=1"))));

        tabs.Count(tab => tab.StatusCode == HttpStatusCode.OK).ShouldBe(new WebOptions().StreamsPerLearner);
        tabs.Count(tab => tab.StatusCode == HttpStatusCode.TooManyRequests)
            .ShouldBe(Tabs - new WebOptions().StreamsPerLearner);
        (await HearAsync(learner, "still here")).ShouldContain("Heard: still here");
        (await HearAsync(other, "me too")).ShouldContain("Heard: me too");
        foreach (var tab in tabs)
        {
            tab.Dispose();
        }
    }

    private static async Task<string> HearAsync(Browser browser, string text)
    {
        using var sent = await browser.SayAsync(text);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await browser.ReadAsync("/chat/bridge");
    }
}
