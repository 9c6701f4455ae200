using Microsoft.Playwright;
using TutorBot.Web.Tests.Site;

namespace TutorBot.EndToEnd.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(Look.All), MemberType = typeof(Look))]
    public async Task Axe_finds_nothing_serious(int width, int height, bool dark)
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(new Look(width, height, dark).Options());
        var start = await ChatWindow.OpenAsync(window, site.Address);
        (await Axe.FindAsync(start.Page)).ShouldBeEmpty();

        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.SayAsync("No, because he was not there.");
        await chat.HearsAsync("Heard: No, because");
        await chat.Page.Locator(".more summary").ClickAsync();
        (await Axe.FindAsync(chat.Page)).ShouldBeEmpty();

        await chat.Page.GotoAsync(new Uri(site.Address, "/chat/bridge#text").ToString());
        (await Axe.FindAsync(chat.Page)).ShouldBeEmpty();
        await chat.Page.GotoAsync(new Uri(site.Address, "/privacy").ToString());
        await chat.Page.Locator("summary").ClickAsync();
        (await Axe.FindAsync(chat.Page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_needs_no_mouse()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.OpenAsync(window, site.Address);
        await TabToAsync(chat.Page, "Start");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Box.WaitForAsync();
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();

        await chat.Page.Keyboard.TypeAsync("No, because it is late.");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.HearsAsync("Heard: No, because it is late.");
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();

        await TabToAsync(chat.Page, "Hint");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.HearsAsync("Heard: Hint");
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();

        await TabToAsync(chat.Page, "Menu");
        await chat.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(chat.Page, "Stop here");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.HearsAsync("Heard: Stop");
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task New_messages_are_announced_and_marks_are_words_too()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.SayAsync("because");
        await chat.HearsAsync("Heard: because");
        (await chat.Log.GetAttributeAsync("role")).ShouldBe("log");
        (await chat.Log.GetAttributeAsync("aria-live")).ShouldBe("polite");
        (await chat.Log.Locator("mark").TextContentAsync()).ShouldBe("[counts: because]");
    }

    [Fact]
    public async Task The_text_opens_over_the_talk_and_leaves_what_is_being_written()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.Box.FillAsync("half a thought");
        await chat.Page.Locator(".open-text").ClickAsync();
        await Assertions.Expect(chat.Page.Locator("#P2")).ToBeVisibleAsync();
        await Look.Phone.KeepAsync(chat.Page, "text");
        await Assertions.Expect(chat.Box).ToBeVisibleAsync();
        await chat.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(chat.Page.Locator("#P2")).ToBeHiddenAsync();
        (await chat.Box.InputValueAsync()).ShouldBe("half a thought");
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_leaves_the_menu_to_its_button()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        var menu = chat.Page.Locator(".more summary");
        await menu.ClickAsync();
        await chat.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).ToBeFocusedAsync();
        await Assertions.Expect(chat.Page.Locator(".menu")).ToBeHiddenAsync();
    }

    /// <summary>Presses Tab until the focus is on a button or link with these words.</summary>
    private static async Task TabToAsync(IPage page, string words)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()"))
                .StartsWith(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"Tab never came to '{words}'.");
    }
}
