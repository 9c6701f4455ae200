using System.Net;
using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

public sealed class PersonalChatTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_tutor_greets_once_whichever_news_of_its_coming_is_first()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await Task.WhenAll(
            trial.PostAsync(TeamsActivity.Installed(trial.Teams, 1, "i")),
            trial.PostAsync(TeamsActivity.Joined(trial.Teams, 1, "j")));
        await trial.UntilHeardAsync(1);
        (await trial.PostAsync(TeamsActivity.Installed(trial.Teams, 1, "again"))).ShouldBe(HttpStatusCode.OK);
        (await trial.SessionAsync()).Version.ShouldBe(1);
        trial.Heard()[0].ShouldContain("I'm a program, not a person.");
        trial.Heard().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_replayed_activity_is_one_turn_and_acknowledged_each_time()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var said = TeamsActivity.Said(trial.Teams, 1, "same", "not everyone stayed away because P2 says so");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => trial.PostAsync(said)));
        statuses.ShouldAllBe(status => status == HttpStatusCode.OK);
        (await trial.SayAsync("idk")).ShouldNotBeEmpty();
        (await trial.SessionAsync()).Version.ShouldBe(3);
    }

    [Fact]
    public async Task An_edit_of_the_last_message_is_a_new_try_and_one_of_an_older_is_left()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, "first", "hello"));
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, "second", "he is wrong"));
        await trial.PostAsync(Edited("second", "not everyone stayed away", "2026-03-02T09:01:00Z"));
        await trial.PostAsync(Edited("second", "not everyone stayed away", "2026-03-02T09:01:00Z"));
        await trial.PostAsync(Edited("first", "good day", "2026-03-02T09:02:00Z"));
        await trial.UntilHeardAsync(3);
        var session = await trial.SessionAsync();
        session.Version.ShouldBe(3);
        (await trial.Store.ReadTurnsAsync(session.Id, 2, 1, Stop))[0].Credits.ShouldNotBeEmpty();

        JsonObject Edited(string id, string text, string at)
        {
            var edit = TeamsActivity.Of(trial.Teams, "messageUpdate", 1, id, TeamsNames.PersonalChat(1), "personal");
            edit["text"] = text;
            edit["timestamp"] = at;
            edit["channelData"]!["eventType"] = "editMessage";
            return edit;
        }
    }

    [Fact]
    public async Task What_its_author_deletes_is_forgotten_with_its_edits_and_nothing_else()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, "first", "hello there"));
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, "second", "not everyone stayed away"));
        await trial.UntilHeardAsync(2);
        var news = TeamsActivity.Of(
            trial.Teams, "messageDelete", 1, "second", TeamsNames.PersonalChat(1), "personal");
        (await trial.PostAsync(news)).ShouldBe(HttpStatusCode.OK);

        var session = await trial.SessionAsync();
        session.Version.ShouldBe(2);
        var kept = await trial.Store.ReadTurnsAsync(session.Id, 0, 10, Stop);
        kept[0].Inbound.Content.ShouldBe(new InboundContent.Said("hello there"));
        kept[1].ToString().ShouldNotContain("stayed away");
        kept[1].Inbound.Content.ShouldNotBe(new InboundContent.Said("not everyone stayed away"));
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("event")]
    public async Task Other_news_is_acknowledged_and_takes_no_turn(string type)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var news = TeamsActivity.Of(trial.Teams, type, 1, "n", TeamsNames.PersonalChat(1), "personal");
        (await trial.PostAsync(news)).ShouldBe(HttpStatusCode.OK);
        (await trial.SessionAsync()).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Linked_by_a_code_a_learner_goes_on_in_Teams_where_the_web_chat_was_left()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        using var web = new WebLearner(trial.Address);
        await web.BeginAsync();
        await web.SayAsync("not everyone stayed away");
        (await trial.SayAsync("link " + await web.CodeAsync())).ShouldContain("You are known here now");
        await trial.SayAsync("because P2 says so");
        (await trial.SessionAsync()).Version.ShouldBe(3);
        (await web.ReadAsync()).ShouldContain("because P2 says so");
    }

    [Fact]
    public async Task A_learner_of_Teams_is_shown_the_code_for_the_web_chat()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var before = trial.Heard().Count;
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, trial.NewId(), "code"));
        await trial.UntilHeardAsync(before + 1);
        var session = await trial.SessionAsync();
        var code = await trial.Store.CodeAsync(session.Id.Learner, Stop);
        trial.Heard()[^1].ShouldContain(code!.Value);
    }

    [Fact]
    public async Task A_wrong_code_opens_nothing()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        (await trial.SayAsync("link ABCD-EFGH-JKMN")).ShouldContain("opens nothing");
    }

    [Fact]
    public async Task Deleted_means_deleted_after_asking_once_more()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var learner = (await trial.SessionAsync()).Id.Learner;
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, trial.NewId(), "delete my data"));
        await trial.UntilHeardAsync(2);
        trial.Heard()[^1].ShouldContain("cannot be brought back");
        (await trial.Store.SessionsOfAsync(learner, Stop)).ShouldNotBeEmpty();
        var answer = await trial.PressAsync(new JsonObject { ["verb"] = "erase" });
        answer.GetProperty("value").GetProperty("fallbackText").GetString()!.ShouldContain("deleted");
        (await trial.Store.SessionsOfAsync(learner, Stop)).ShouldBeEmpty();
        (await trial.Store.FindAsync(new Account("teams", $"{TeamsNames.Tenant}/person-1"), Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task While_the_store_cannot_keep_anything_Teams_is_asked_to_come_again()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        trial.Store.Unavailable = true;
        var said = TeamsActivity.Said(trial.Teams, 1, "x", "not everyone stayed away");
        (await trial.PostAsync(said)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        trial.Store.Unavailable = false;
        (await trial.PostAsync(said)).ShouldBe(HttpStatusCode.OK);
        await UntilTurnsAsync(trial, 2);
    }

    [Theory]
    [InlineData("application/vnd.microsoft.card.adaptive", 1)]
    [InlineData("image/png", 2)]
    public async Task A_card_alone_is_no_answer_and_a_picture_alone_is_told_so(string type, int heard)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var posted = TeamsActivity.Said(trial.Teams, 1, "p", "<attachment id=\"1\"></attachment>");
        posted["attachments"] = new JsonArray(new JsonObject { ["contentType"] = type });
        (await trial.PostAsync(posted)).ShouldBe(HttpStatusCode.OK);
        await trial.UntilHeardAsync(heard);
        (await trial.SessionAsync()).Version.ShouldBe(1);
        trial.Heard().Count.ShouldBe(heard);
    }

    /// <summary>After a failure of the store the loop waits; a second of that passes in a moment here.</summary>
    private static async Task UntilTurnsAsync(TeamsOnTrial trial, int turns)
    {
        while ((await trial.SessionAsync()).Version < turns)
        {
            trial.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Stop);
        }
    }
}
