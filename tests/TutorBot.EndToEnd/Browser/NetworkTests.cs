using Microsoft.Playwright;
using TutorBot.Web;
using TutorBot.Web.Tests.Site;

namespace TutorBot.EndToEnd.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class NetworkTests(Chromium chromium)
{
    [Fact]
    public async Task What_is_written_offline_is_sent_in_order_afterwards()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.HearsAsync("Heard: Start");
        await window.SetOfflineAsync(true);
        await chat.SayAsync("one");
        await chat.SayAsync("two");
        await chat.SayAsync("three");
        await Assertions.Expect(chat.Banner).ToContainTextAsync("You are offline");
        await Look.Phone.KeepAsync(chat.Page, "offline");

        await window.SetOfflineAsync(false);
        await chat.HearsAsync("Heard: three");
        (await chat.LearnerLinesAsync()).ShouldBe(["one", "two", "three"]);
        await Assertions.Expect(chat.Banner).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_finds_back_to_a_server_that_was_away_without_its_keys()
    {
        var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.SayAsync("before");
        await chat.HearsAsync("Heard: before");
        await site.DisposeAsync();
        await chat.SayAsync("while it was away");
        await Assertions.Expect(chat.Banner).ToContainTextAsync("cannot be reached");

        await using var again = await WebSite.StartAsync(before: site);
        await chat.HearsAsync("Heard: while it was away");
        (await chat.LearnerLinesAsync()).ShouldBe(["before", "while it was away"]);
    }

    [Fact]
    public async Task A_page_shows_what_was_said_elsewhere_while_it_was_away()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        var second = await ChatWindow.BeginAsync(window, site.Address);
        await second.SayAsync("from the other tab");
        await second.HearsAsync("Heard: from the other tab");
        await chat.HearsAsync("Heard: from the other tab");
    }

    [Fact]
    public async Task More_tabs_than_streams_all_catch_up()
    {
        await using var site = await WebSite.StartAsync(new WebOptions { StreamsPerLearner = 1 });
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var first = await ChatWindow.BeginAsync(window, site.Address);
        var second = await ChatWindow.BeginAsync(window, site.Address);
        await first.SayAsync("to everyone");
        await second.HearsAsync("Heard: to everyone");
        await second.SayAsync("and back");
        await first.HearsAsync("Heard: and back");
    }

    [Fact]
    public async Task A_talk_that_was_deleted_in_another_tab_closes_and_leads_to_a_new_one()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.SayAsync("before");
        await chat.HearsAsync("Heard: before");
        var other = await ChatWindow.OpenAsync(window, new Uri(site.Address, "/privacy"));
        await other.Page.Locator("summary").ClickAsync();
        await other.Page.Locator("form[action='/privacy/delete'] button").ClickAsync();
        await other.Page.WaitForURLAsync("**/privacy?deleted");

        await chat.SayAsync("after");
        await Assertions.Expect(chat.Banner).ToContainTextAsync("This talk is closed");
        await Assertions.Expect(chat.Log).ToBeEmptyAsync();
        await Assertions.Expect(chat.Box).ToHaveValueAsync("after");
        await chat.Banner.GetByText("Start anew").ClickAsync();
        await chat.Page.Locator("form.exercise button").First.WaitForAsync();
    }

    [Fact]
    public async Task A_double_click_sends_once()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.Box.FillAsync("only once");
        await chat.Page.Locator(".send").DblClickAsync();
        await chat.HearsAsync("Heard: only once");
        (await chat.LearnerLinesAsync()).ShouldBe(["only once"]);
    }
}
