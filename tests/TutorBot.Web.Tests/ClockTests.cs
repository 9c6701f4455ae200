using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

/// <summary>A clock that is set, by hand or by a network, while a class works.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private WebSite _site = null!;
    private Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await WebSite.StartAsync();
        _browser = new Browser(_site.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData(-400, 800)]
    [InlineData(400, -800)]
    public async Task A_clock_that_jumps_loses_nothing_and_keeps_the_order(int first, int second)
    {
        await _browser.BeginAsync();
        await SayAsync("before all jumps");
        _site.Clock.Jump(TimeSpan.FromDays(first));
        await SayAsync("after one jump");
        _site.Clock.Jump(TimeSpan.FromDays(second));
        await SayAsync("after two jumps");

        var page = await _browser.ReadAsync("/chat/bridge");
        string[] heard = ["Heard: before all jumps", "Heard: after one jump", "Heard: after two jumps"];
        var places = heard.Select(words => page.IndexOf(words, StringComparison.Ordinal)).ToList();
        places.ShouldAllBe(at => at >= 0);
        places.ShouldBe(places.Order());
    }

    private async Task SayAsync(string text)
    {
        using var sent = await _browser.SayAsync(text);
        sent.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
    }
}
