using Microsoft.Playwright;
using TutorBot.Web;
using TutorBot.Web.Tests.Site;

namespace TutorBot.EndToEnd.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class DraftTests(Chromium chromium)
{
    [Fact]
    public async Task A_reload_keeps_what_was_not_sent()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.Box.PressSequentiallyAsync("half a thought");
        await chat.Page.ReloadAsync();
        await Assertions.Expect(chat.Box).ToHaveValueAsync("half a thought");
    }

    [Fact]
    public async Task A_reload_keeps_what_was_written_before_the_script_had_come()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.OpenAsync(window, site.Address);
        var written = new TaskCompletionSource();
        await window.RouteAsync("**/chat*.js*", async route =>
        {
            await written.Task;
            await route.ContinueAsync();
        });
        await chat.Page.Locator("form.exercise button").First.ClickAsync();
        await chat.Box.PressSequentiallyAsync("half a thought");
        written.SetResult();
        await chat.ScriptHasRunAsync();
        await chat.Page.ReloadAsync();
        await Assertions.Expect(chat.Box).ToHaveValueAsync("half a thought");
    }

    [Fact]
    public async Task A_message_that_is_too_long_stays_in_the_box_with_a_word_why()
    {
        await using var site = await WebSite.StartAsync(new WebOptions { MessageLimit = 50 });
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        var words = new string('x', 51);
        await chat.SayAsync(words);
        await Assertions.Expect(chat.Banner).ToContainTextAsync("too long for one message");
        await Assertions.Expect(chat.Box).ToHaveValueAsync(words);
    }

    [Fact]
    public async Task The_next_pupil_at_the_browser_meets_no_draft()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.Box.PressSequentiallyAsync("my secret");
        await window.ClearCookiesAsync();
        var next = await ChatWindow.BeginAsync(window, site.Address);
        await next.HearsAsync("Heard: Start");
        (await next.Box.InputValueAsync()).ShouldBeEmpty();
        (await next.Page.EvaluateAsync<string>("() => JSON.stringify(localStorage)")).ShouldNotContain("secret");
    }

    [Fact]
    public async Task Without_script_a_phone_can_do_it_all()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options(script: false));
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.Box.FillAsync("No, because he was not there.");
        await chat.Page.Locator(".send").ClickAsync();
        await chat.HearsAsync("Heard: No, because");
        await chat.Page.Locator("#ladder button[value=Hint]").ClickAsync();
        await chat.HearsAsync("Heard: Hint");
        await chat.Page.Locator(".open-text").ClickAsync();
        await Assertions.Expect(chat.Page.Locator("#P2")).ToBeVisibleAsync();
    }
}
