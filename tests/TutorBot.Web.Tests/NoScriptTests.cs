using System.Net;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

/// <summary>Everything works as plain forms.</summary>
public sealed class NoScriptTests : SiteTests
{
    [Fact]
    public async Task The_start_page_offers_the_exercise_and_says_what_is_kept()
    {
        var page = await Browser.ReadAsync("/");
        page.ShouldContain("Did the storm break the bridge?");
        page.ShouldContain("2 paragraphs, 2 questions. Read P1 first.");
        page.ShouldNotContain("three questions");
        page.ShouldContain("You talk to a program");
    }

    [Fact]
    public async Task Starting_opens_the_chat_with_the_text_and_what_counts()
    {
        var page = await Browser.BeginAsync();
        page.ShouldContain("Heard: Start");
        page.ShouldContain("It was the storm and nothing else.");
        page.ShouldContain("<details class=\"criteria\" open");
        page.ShouldContain("Say where (q1).");
    }

    [Fact]
    public async Task A_message_gets_its_answer_with_the_words_that_counted_marked()
    {
        await Browser.BeginAsync();
        var sent = await Browser.SayAsync("No, because he was not there.");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        sent.Headers.Location!.ToString().ShouldBe("/chat/bridge#latest");
        var page = await Browser.ReadAsync("/chat/bridge");
        page.ShouldContain(
            "<span class=\"words\" dir=\"auto\">No, <mark><span class=\"sr\">[counts: </span>because"
            + "<span class=\"sr\">]</span></mark> he was not there.</span>");
        page.ShouldContain("Heard: No, because he was not there.");
        page.ShouldContain("What else?");
    }

    [Fact]
    public async Task The_criteria_step_aside_after_the_first_attempt()
    {
        await Browser.BeginAsync();
        await Browser.SayAsync("No.");
        (await Browser.ReadAsync("/chat/bridge")).ShouldContain("<details class=\"criteria\">");
    }

    [Fact]
    public async Task A_button_of_the_ladder_keeps_what_is_already_in_the_box()
    {
        await Browser.BeginAsync();
        using var sent = await Browser.SubmitAsync(
            "/chat/bridge", "/chat/bridge", ("choice", "Hint"), ("text", "half a thought"));
        var page = await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Heard: Hint");
        page.ShouldContain(">half a thought</textarea>");
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_turn()
    {
        var fields = Browser.Fields(await Browser.BeginAsync(), "/chat/bridge");
        fields["text"] = "once only";
        await Task.WhenAll(Browser.PostAsync("/chat/bridge", fields), Browser.PostAsync("/chat/bridge", fields));
        Times(await Browser.ReadAsync("/chat/bridge"), "Heard: once only").ShouldBe(1);
    }

    [Fact]
    public async Task A_double_click_on_start_makes_one_learner_and_one_opening()
    {
        var fields = Browser.Fields(await Browser.ReadAsync("/"), "/start");
        await Task.WhenAll(Browser.PostAsync("/start", fields), Browser.PostAsync("/start", fields));
        Times(await Browser.ReadAsync("/chat/bridge"), "Heard: Start").ShouldBe(1);
    }

    [Fact]
    public async Task Coming_back_soon_goes_on_without_another_welcome()
    {
        await Browser.BeginAsync();
        (await Browser.ReadAsync("/")).ShouldContain("Go on where you were");
        Times(await Browser.BeginAsync(), "Heard: Start").ShouldBe(1);
    }

    [Fact]
    public async Task Coming_back_after_a_pause_is_told_where_it_was()
    {
        await Browser.BeginAsync();
        Site.Clock.Advance(TimeSpan.FromHours(3));
        Times(await Browser.BeginAsync(), "Heard: Start").ShouldBe(2);
    }

    [Fact]
    public async Task The_text_has_a_page_of_its_own()
    {
        await Browser.BeginAsync();
        (await Browser.ReadAsync("/passage/bridge")).ShouldContain("Three men agree with him.");
    }

    [Fact]
    public async Task A_text_that_is_told_in_short_says_so() =>
        (await Browser.BeginAsync()).ShouldContain("in short and in our words");

    [Fact]
    public async Task A_long_message_is_folded_and_a_short_one_is_not()
    {
        await Browser.BeginAsync();
        await Browser.SayAsync("a few words");
        (await Browser.ReadAsync("/chat/bridge")).ShouldNotContain("Show all of it");
        await Browser.SayAsync(string.Join('\n', Enumerable.Repeat("a line", 13)));
        (await Browser.ReadAsync("/chat/bridge")).ShouldContain("<input type=\"checkbox\"> Show all of it</label>");
    }

    private static int Times(string page, string words) => page.Split(words).Length - 1;
}
