using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

/// <summary>A clock that is set, by hand or by a network, while a class works.</summary>
public sealed class ClockTests : SiteTests
{
    [Theory]
    [InlineData(-400, 800)]
    [InlineData(400, -800)]
    public async Task A_clock_that_jumps_loses_nothing_and_keeps_the_order(int first, int second)
    {
        await Browser.BeginAsync();
        await SayAsync("before all jumps");
        Site.Clock.Jump(TimeSpan.FromDays(first));
        await SayAsync("after one jump");
        Site.Clock.Jump(TimeSpan.FromDays(second));
        await SayAsync("after two jumps");

        var page = await Browser.ReadAsync("/chat/bridge");
        string[] heard = ["Heard: before all jumps", "Heard: after one jump", "Heard: after two jumps"];
        var places = heard.Select(words => page.IndexOf(words, StringComparison.Ordinal)).ToList();
        places.ShouldAllBe(at => at >= 0);
        places.ShouldBe(places.Order());
    }

    private async Task SayAsync(string text)
    {
        using var sent = await Browser.SayAsync(text);
        sent.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
    }
}
