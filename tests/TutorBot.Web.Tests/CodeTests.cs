using System.Net;
using System.Text.RegularExpressions;
using TutorBot.Dialog.Ports;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

public sealed partial class CodeTests : IAsyncLifetime
{
    private WebSite _site = null!;
    private Browser _school = null!;
    private Browser _home = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await WebSite.StartAsync();
        _school = new Browser(_site.Address);
        _home = new Browser(_site.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _school.Dispose();
        _home.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_code_opens_the_same_talk_in_another_browser()
    {
        var code = CodeOf(await _school.BeginAsync());
        await _school.SayAsync("begun at school");
        using var joined = await _home.SubmitAsync("/", "/rejoin", ("code", code.ToLowerInvariant()));
        joined.Headers.Location!.ToString().ShouldBe("/chat/bridge#latest");
        (await _home.ReadAsync("/chat/bridge")).ShouldContain("begun at school");
    }

    /// <summary>While a page is served its data folder is taken, so that no terminal could open it.</summary>
    [Fact]
    public async Task No_page_offers_to_go_on_in_a_terminal() =>
        (await _school.BeginAsync()).ShouldNotContain("tutorbot chat");

    [Fact]
    public async Task A_wrong_code_opens_nothing()
    {
        await _school.BeginAsync();
        using var refused = await _home.SubmitAsync("/", "/rejoin", ("code", "AAAA-BBBB-CCCC"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("opens nothing");
    }

    [Fact]
    public async Task The_code_of_whoever_deleted_everything_opens_nothing()
    {
        var code = CodeOf(await _school.BeginAsync());
        using var deleted = await _school.SubmitAsync("/privacy", "/privacy/delete");
        using var refused = await _home.SubmitAsync("/", "/rejoin", ("code", code));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Guessing_codes_is_slowed_down_and_says_for_how_long()
    {
        var fields = Browser.Fields(await _home.ReadAsync("/"), "/rejoin");
        for (var guess = 0; guess < WrongCodeLimit.Allowed; guess++)
        {
            fields["code"] = $"AAAA-BBBB-{guess:D4}";
            using var wrong = await _home.PostAsync("/rejoin", fields);
            wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        using var refused = await _home.PostAsync("/rejoin", fields);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Leaving_a_browser_shows_the_next_pupil_nothing()
    {
        await _school.BeginAsync();
        await _school.SayAsync("mine alone");
        using var left = await _school.SubmitAsync("/", "/leave");
        left.Headers.GetValues("Clear-Site-Data").ShouldHaveSingleItem().ShouldBe("\"storage\"");
        (await _school.BeginAsync()).ShouldNotContain("mine alone");
    }

    [Fact]
    public async Task Two_browsers_are_two_learners()
    {
        await _school.BeginAsync();
        await _school.SayAsync("only for my teacher");
        (await _home.BeginAsync()).ShouldNotContain("only for my teacher");
    }

    private static string CodeOf(string page) => Code().Match(page).Groups[1].Value;

    [GeneratedRegex("class=\"the-code\">([^<]+)<")]
    private static partial Regex Code();
}
