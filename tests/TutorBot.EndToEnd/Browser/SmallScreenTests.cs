using Microsoft.Playwright;
using TutorBot.Web.Tests.Site;

namespace TutorBot.EndToEnd.Browser;

/// <summary>A phone whose text is large, or half of whose screen is a keyboard.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SmallScreenTests(Chromium chromium)
{
    [Fact]
    public async Task At_twice_the_size_of_text_all_can_be_reached()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.SayAsync("No, because he was not there.");
        await chat.HearsAsync("Heard: No, because");
        await chat.Page.EvaluateAsync("() => document.documentElement.style.fontSize = '32px'");
        (await HeightAsync(chat.Page.Locator("#talk"))).ShouldBeGreaterThan(200);
        (await chat.IsWiderThanTheScreenAsync()).ShouldBeFalse();

        await chat.Page.Locator(".more summary").ClickAsync();
        (await TopAsync(chat.Page.Locator(".menu"))).ShouldBeGreaterThanOrEqualTo(0);
        await Look.Phone.KeepAsync(chat.Page, "large");
    }

    [Fact]
    public async Task A_keyboard_that_comes_up_leaves_the_question_in_view()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.SayAsync("No, because he was not there. " + new string('x', 300));
        await chat.HearsAsync("Heard: No, because");
        await chat.Page.SetViewportSizeAsync(360, 400);
        await Assertions.Expect(chat.Log.Locator(".asks").Last).ToBeInViewportAsync(new() { Ratio = 1 });
        (await HeightAsync(chat.Page.Locator("#ladder"))).ShouldBeLessThan(60);
    }

    [Fact]
    public async Task A_long_message_leaves_the_answer_in_view_and_unfolds_by_keyboard()
    {
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(Look.Phone.Options());
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.Box.FillAsync(string.Join('\n', Enumerable.Repeat("he was not there", 40)));
        await chat.Page.Locator(".send").ClickAsync();
        await Assertions.Expect(chat.Answered).ToHaveCountAsync(2);
        await Assertions.Expect(chat.Log.Locator(".theirs").Last).ToBeInViewportAsync();

        var words = chat.Log.Locator(".mine.long .words");
        var folded = await HeightAsync(words);
        await chat.Log.Locator(".unfold input").FocusAsync();
        await chat.Page.Keyboard.PressAsync("Space");
        (await HeightAsync(words)).ShouldBeGreaterThan(2 * folded);
    }

    private static async Task<float> HeightAsync(ILocator part) => (await part.BoundingBoxAsync())!.Height;

    private static async Task<float> TopAsync(ILocator part) => (await part.BoundingBoxAsync())!.Y;
}
