using Microsoft.Playwright;
using TutorBot.Web.Tests.Site;

namespace TutorBot.EndToEnd.Browser;

/// <summary>The page that reads any text, as people use it.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class AnalyzingTests(Chromium chromium)
{
    private const string Text = "Everyone knows that the mayor was a notorious liar (Orme, 1990, p. 4). "
        + "\"We will never pay,\" said Hartley. Either we close the mill now or the town will starve.";

    [Theory]
    [MemberData(nameof(Look.All), MemberType = typeof(Look))]
    public async Task A_text_with_its_marks_fits_the_screen_and_axe_finds_nothing_serious(
        int width, int height, bool dark)
    {
        await using var site = await WebSite.StartAsync();
        var look = new Look(width, height, dark);
        await using var window = await chromium.WindowAsync(look.Options());
        var page = await ReadAsync(window, site.Address);
        await look.KeepAsync(page.Page, "analyze");
        (await page.IsWiderThanTheScreenAsync()).ShouldBeFalse();
        page.Complaints.ShouldBeEmpty();
        (await Axe.FindAsync(page.Page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_script_and_mouse_a_filter_hides_a_part_and_a_line_leads_to_its_mark()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options(script: false));
        var page = (await ReadAsync(window, site.Address)).Page;
        await page.Locator("#show-claims").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".list-claims")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".anchor.on-claims").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".list-language")).ToBeVisibleAsync();

        var line = page.Locator(".list-language a").First;
        await line.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var mark = await line.GetAttributeAsync("href");
        await page.WaitForURLAsync(address => address.EndsWith(mark!, StringComparison.Ordinal));
    }

    private static async Task<ChatWindow> ReadAsync(IBrowserContext window, Uri address)
    {
        var opened = await ChatWindow.OpenAsync(window, new Uri(address, "/analyze"));
        await opened.Page.Locator("#text").FillAsync(Text);
        await opened.Page.Locator("form button.main").ClickAsync();
        await opened.Page.Locator("article.text").WaitForAsync();
        return opened;
    }
}
