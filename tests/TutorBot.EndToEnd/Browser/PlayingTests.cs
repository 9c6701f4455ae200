using TutorBot.Web.Tests.Site;

namespace TutorBot.EndToEnd.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class PlayingTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(Look.All), MemberType = typeof(Look))]
    public async Task A_session_plays_on_every_screen(int width, int height, bool dark)
    {
        var look = new Look(width, height, dark);
        await using var site = await WebSite.StartAsync();
        await using var window = await chromium.WindowAsync(look.Options());
        var start = await ChatWindow.OpenAsync(window, site.Address);
        await look.KeepAsync(start.Page, "start");
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await chat.HearsAsync("Heard: Start");
        await look.KeepAsync(chat.Page, "opening");

        await chat.SayAsync("No, because he was not there.");
        await chat.HearsAsync("Heard: No, because he was not there.");
        (await chat.Log.Locator("mark").InnerTextAsync()).ShouldContain("because");
        await chat.Page.Locator("#ladder button[value=Hint]").ClickAsync();
        await chat.HearsAsync("Heard: Hint");
        await look.KeepAsync(chat.Page, "talk");

        (await chat.Page.Locator("#progress").InnerTextAsync()).ShouldContain("Question 1 of 2");

        var address = "https://a.example/" + new string('w', 200);
        await chat.SayAsync(address);
        await chat.HearsAsync("Heard: " + address);
        (await chat.IsWiderThanTheScreenAsync()).ShouldBeFalse();
        chat.Complaints.ShouldBeEmpty();
    }
}
