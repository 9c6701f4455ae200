using System.Net;
using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

/// <summary>The page that reads any text, as a plain form.</summary>
public sealed partial class AnalyzeTests : SiteTests
{
    private const string Text = "The mayor was a notorious liar (Orme, 1990, p. 4). <b>Everyone</b> knows that. "
        + "\"We will never pay,\" said Hartley. Either we close the mill now or the town will starve.";

    [Fact]
    public async Task Every_mark_and_its_line_point_at_each_other()
    {
        var page = await ReadAsync(HttpStatusCode.OK, ("text", Text));
        var marks = Marks().Matches(page).Select(mark => mark.Groups["number"].Value).ToList();
        var lines = Lines().Matches(page).Select(line => line.Groups["number"].Value).ToList();
        marks.Count.ShouldBeGreaterThan(5);
        marks.ShouldBe(lines, ignoreOrder: true);
        marks.ShouldBeUnique();
        page.ShouldContain("Speaker: Hartley.");
        page.ShouldContain("author Orme; pages 4; year 1990");
    }

    [Fact]
    public async Task What_stands_out_comes_before_the_parts_and_each_part_has_its_filter()
    {
        var page = await ReadAsync(HttpStatusCode.OK, ("text", Text));
        Titles().Matches(page).Select(title => title.Groups["name"].Value).ShouldBe(
            ["overview", "questions", "limits", "citations", "quotations", "claims", "language", "reasoning"]);
        Filters().Matches(page).Select(filter => filter.Groups["name"].Value).ShouldBe(
            ["citations", "quotations", "claims", "language", "reasoning"]);
        page.ShouldNotContain("<script");
    }

    [Fact]
    public async Task Markup_in_the_text_stays_text()
    {
        var page = await ReadAsync(HttpStatusCode.OK, ("text", Text));
        page.ShouldNotContain("<b>");
        WebUtility.HtmlDecode(Tag().Replace(page, "")).ShouldContain("<b>Everyone</b> knows that.");
    }

    [Fact]
    public async Task A_file_is_read_in_place_of_pasted_words()
    {
        var page = await ReadAsync(HttpStatusCode.OK, ("file", Text));
        page.ShouldContain("Speaker: Hartley.");
        Browser.Cookies.GetAllCookies().ShouldAllBe(cookie => cookie.Name != "tutorbot");
    }

    [Theory]
    [InlineData(" \n ", HttpStatusCode.UnprocessableEntity)]
    [InlineData("a\0b", HttpStatusCode.UnprocessableEntity)]
    public async Task Nothing_to_read_is_said_in_an_alert(string text, HttpStatusCode status)
    {
        var page = await ReadAsync(status, ("text", text));
        page.ShouldContain("role=\"alert\"");
        page.ShouldContain("<textarea");
    }

    [Fact]
    public async Task A_text_beyond_a_million_characters_is_refused()
    {
        var text = string.Concat(Enumerable.Repeat("a b ", (TextAnalyzer.Longest / 4) + 1));
        (await ReadAsync(HttpStatusCode.RequestEntityTooLarge, ("file", text))).ShouldContain("role=\"alert\"");
    }

    [Fact]
    public async Task Another_language_is_said_to_be_one()
    {
        var page = await ReadAsync(
            HttpStatusCode.OK,
            ("text", "Die Mühle wurde geschlossen, weil die Preise fielen und niemand mehr kaufen wollte."));
        page.ShouldContain("mostly in another language");
    }

    private async Task<string> ReadAsync(HttpStatusCode status, (string Name, string Content) given)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Browser.Fields(await Browser.ReadAsync("/analyze"), "/analyze"))
        {
            form.Add(new StringContent(WebUtility.HtmlDecode(value)), name);
        }

        if (given.Name == "file")
        {
            form.Add(new StringContent(given.Content), given.Name, "essay.md");
        }
        else
        {
            form.Add(new StringContent(given.Content), given.Name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/analyze", UriKind.Relative))
        {
            Content = form,
        };
        using var response = await Browser.SendAsync(request);
        response.StatusCode.ShouldBe(status);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("id=\"mark-(?<number>[0-9]+)\" class=\"anchor on-[a-z]+\" href=\"#line-\\k<number>\"")]
    private static partial Regex Marks();

    [GeneratedRegex("id=\"line-(?<number>[0-9]+)\"><a href=\"#mark-\\k<number>\"")]
    private static partial Regex Lines();

    [GeneratedRegex("class=\"list list-(?<name>[a-z]+)\"")]
    private static partial Regex Titles();

    [GeneratedRegex("id=\"show-(?<name>[a-z]+)\"")]
    private static partial Regex Filters();

    [GeneratedRegex("</?(?:a|span)\\b[^>]*>")]
    private static partial Regex Tag();
}
