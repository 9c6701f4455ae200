using System.Net;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

public sealed class SecurityTests : SiteTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/chat/bridge")]
    [InlineData("/privacy")]
    [InlineData("/nowhere")]
    public async Task Every_page_forbids_what_is_not_ours(string path)
    {
        await Browser.BeginAsync();
        using var page = await Browser.GetAsync(path);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task No_page_carries_inline_script_or_style()
    {
        var page = await Browser.BeginAsync();
        page.ShouldNotContain("style=");
        page.ShouldNotContain("<style");
        page.ShouldNotContain("onclick");
        page.Split("<script").Length.ShouldBe(2);
        page.ShouldNotContain("http:");
        page.ShouldNotContain("https:");
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.7")]
    public async Task A_foreign_host_name_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await Browser.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("not one of this tutor");
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("/rejoin")]
    [InlineData("/leave")]
    [InlineData("/chat/bridge")]
    public async Task A_form_from_elsewhere_is_refused(string action)
    {
        await Browser.BeginAsync();
        using var answer = await Browser.PostAsync(action, [new("id", "0123456789abcdef"), new("text", "forged")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.ReadAsync("/chat/bridge")).ShouldNotContain("forged");
    }

    [Theory]
    [InlineData("guessed")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("learner-1")]
    [InlineData("%00%FF")]
    public async Task A_forged_cookie_opens_nothing_and_is_told_so(string cookie)
    {
        await Browser.BeginAsync();
        using var forger = new Browser(Site.Address);
        forger.Cookies.Add(new Cookie("tutorbot", cookie, "/", Site.Address.Host));
        using var answer = await forger.GetAsync("/chat/bridge");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/?stranger");
        (await forger.ReadAsync("/?stranger")).ShouldContain("not known here any more");
        using var news = await forger.GetAsync("/chat/bridge/news");
        (await news.Content.ReadAsStringAsync(Stop)).ShouldNotContain("Heard");
    }

    [Fact]
    public async Task The_cookie_is_closed_to_scripts_and_to_other_sites()
    {
        using var start = await Browser.GetAsync("/");
        var cookies = start.Headers.GetValues("Set-Cookie").ToList();
        cookies.Count.ShouldBe(2);
        cookies.ShouldAllBe(cookie => cookie.Contains("httponly"));
        cookies.Single(cookie => cookie.StartsWith("tutorbot=", StringComparison.Ordinal))
            .ShouldContain("samesite=lax");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("**bold** [a](javascript:b)", "**bold** [a](javascript:b)")]
    [InlineData("\"><b>", "&quot;&gt;&lt;b&gt;")]
    public async Task What_a_learner_writes_stays_text(string said, string shown)
    {
        await Browser.BeginAsync();
        await Browser.SayAsync(said);
        (await Browser.ReadAsync("/chat/bridge")).ShouldContain($"<span class=\"words\" dir=\"auto\">{shown}</span>");
    }

    [Fact]
    public async Task Words_in_any_script_come_back_as_they_were()
    {
        const string Said = "Нет 👩🏽‍🎓 لا \u202Eabc\u202C שלום";
        await Browser.BeginAsync();
        await Browser.SayAsync(Said);
        WebUtility.HtmlDecode(await Browser.ReadAsync("/chat/bridge"))
            .ShouldContain($"<span class=\"words\" dir=\"auto\">{Said}</span>");
    }

    [Fact]
    public async Task A_learner_cannot_ring_the_bell_of_the_class()
    {
        await Browser.BeginAsync();
        using var answer = await Browser.SubmitAsync("/chat/bridge", "/chat/bridge", ("choice", "Bell"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
