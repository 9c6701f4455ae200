using System.Net;
using System.Text.Json;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

public sealed class DataTests : SiteTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_not_known_is_offered_nothing_to_delete()
    {
        var page = await Browser.ReadAsync("/privacy");
        page.ShouldContain("What is kept");
        page.ShouldNotContain("/privacy/delete");
        page.ShouldNotContain("/privacy/data");
    }

    [Fact]
    public async Task What_is_kept_of_a_learner_is_handed_over_as_a_file()
    {
        await Browser.BeginAsync();
        await Browser.SayAsync("the bridge was theirs");

        using var file = await Browser.GetAsync("/privacy/data");

        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("tutorbot.json");
        using var all = JsonDocument.Parse(await file.Content.ReadAsStringAsync(Stop));
        all.RootElement.GetProperty("sessions").GetArrayLength().ShouldBe(1);
        all.RootElement.GetRawText().ShouldContain("the bridge was theirs");
    }

    [Fact]
    public async Task Nobody_is_handed_anything_without_a_cookie()
    {
        using var refused = await Browser.GetAsync("/privacy/data");
        refused.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        refused.Headers.Location!.ToString().ShouldBe("/privacy");
    }

    [Fact]
    public async Task A_learner_deletes_everything_and_begins_anew()
    {
        await Browser.BeginAsync();
        await Browser.SayAsync("mine alone");
        using var deleted = await Browser.SubmitAsync("/privacy", "/privacy/delete");

        deleted.Headers.Location!.ToString().ShouldBe("/privacy?deleted");
        deleted.Headers.GetValues("Clear-Site-Data").ShouldHaveSingleItem().ShouldBe("\"storage\"");
        (await Browser.ReadAsync("/privacy?deleted")).ShouldContain("everything of yours is deleted");
        (await Browser.BeginAsync()).ShouldNotContain("mine alone");
    }

    [Fact]
    public async Task Another_browser_with_the_same_cookie_finds_nothing_left()
    {
        await Browser.BeginAsync();
        await Browser.SayAsync("mine alone");
        using var twin = new Browser(Site.Address);
        twin.Cookies.Add(Browser.Cookies.GetCookies(Site.Address));
        using var deleted = await Browser.SubmitAsync("/privacy", "/privacy/delete");

        using var asked = await twin.GetAsync("/chat/bridge");
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        asked.Headers.Location!.ToString().ShouldBe("/?stranger");
    }

    [Fact]
    public async Task A_page_left_open_does_not_write_into_the_next_learners_talk()
    {
        await Browser.BeginAsync();
        var left = Browser.Fields(await Browser.ReadAsync("/chat/bridge"), "/chat/bridge");
        using var same = await Browser.PostAsync("/chat/bridge?as=ffffffffffff", left);
        same.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await same.Content.ReadAsStringAsync(Stop)).ShouldContain("This talk is closed");
    }

    [Fact]
    public async Task A_foreign_page_deletes_nothing()
    {
        await Browser.BeginAsync();
        await Browser.SayAsync("still here");
        using var refused = await Browser.PostAsync("/privacy/delete", []);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.ReadAsync("/chat/bridge")).ShouldContain("still here");
    }
}
