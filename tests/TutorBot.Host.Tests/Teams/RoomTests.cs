using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

/// <summary>Group chats, channels and the message extension: where others may read along.</summary>
public sealed class RoomTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("analyze P1", "P1: He says that the whole school stayed away.")]
    [InlineData("analyze The mayor was a liar, as everyone knows.", "Sentences: 1. Claims: 1,")]
    [InlineData("paragraphs please", "Here I answer three things")]
    [InlineData("help", "Here I answer three things")]
    public async Task A_mention_is_answered_in_its_thread(string asked, string answer)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 1, "1", asked));
        (await HeardAsync(trial, TeamsNames.Channel, 1))[0].ShouldStartWith(answer);
    }

    [Fact]
    public async Task A_replayed_mention_is_answered_once()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            (await trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 1, "1", "help"))).ShouldBe(HttpStatusCode.OK);
        }

        await trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 1, "2", "help"));
        (await HeardAsync(trial, TeamsNames.Channel, 2)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Teams_is_told_that_a_mention_was_heard_when_it_is_answered_for_nothing_is_kept_of_it()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        trial.Teams.Fail(new ConnectorFault.Status(429, "2"));
        var heard = trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 1, "1", "help"));
        await trial.Teams.UntilAsync(teams => teams.Calls.Length == 1, Stop);
        heard.IsCompleted.ShouldBeFalse();
        await trial.PassAsync(TimeSpan.FromSeconds(2.9));
        (await heard).ShouldBe(HttpStatusCode.OK);
        trial.Teams.Messages(TeamsNames.Channel).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_waited_for_three_seconds_and_then_tried_further()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        trial.Teams.Fail(new ConnectorFault.Status(429, "20"));
        var heard = trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 1, "1", "help"));
        await trial.Teams.UntilAsync(teams => teams.Calls.Length == 1, Stop);
        await trial.PassAsync(TimeSpan.FromSeconds(3));
        (await heard).ShouldBe(HttpStatusCode.OK);
        trial.Teams.Messages(TeamsNames.Channel).ShouldBeEmpty();
        await trial.PassAsync(TimeSpan.FromSeconds(21));
        (await HeardAsync(trial, TeamsNames.Channel, 1))[0].ShouldStartWith("Here I answer three things");
    }

    [Fact]
    public async Task What_is_not_addressed_to_the_bot_is_not_heard_and_nobody_becomes_a_learner()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var said = TeamsActivity.Of(trial.Teams, "message", 1, "1", TeamsNames.Group, "groupChat");
        said["text"] = "not everyone stayed away";
        (await trial.PostAsync(said)).ShouldBe(HttpStatusCode.OK);
        await trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 1, "2", "help", inChannel: false));
        (await HeardAsync(trial, TeamsNames.Group, 1)).Length.ShouldBe(1);
        (await trial.Store.FindAsync(new Account("teams", $"{TeamsNames.Tenant}/person-1"), Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Start_in_a_channel_moves_to_the_personal_chat()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 7, "1", "start"));
        (await HeardAsync(trial, TeamsNames.Channel, 1))[0].ShouldContain("personal chat");
        await trial.UntilHeardAsync(1, person: 7);
        trial.Heard(person: 7)[0].ShouldContain("I'm a program");
    }

    [Fact]
    public async Task Start_where_the_app_is_not_installed_says_how()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        trial.Teams.Fail(new ConnectorFault.Status(403, Code: "BotNotInConversationRoster"));
        await trial.PostAsync(TeamsActivity.Mentioned(trial.Teams, 7, "1", "start"));
        (await HeardAsync(trial, TeamsNames.Channel, 1))[0].ShouldContain("Add me as an app");
    }

    [Fact]
    public async Task The_extension_analyzes_a_paragraph_and_gives_no_answer_away()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var opened = await trial.InvokeAsync("composeExtension/fetchTask", Payload("<p>P1&nbsp;</p>"));
        opened.GetRawText().ShouldContain("P1, which begins");
        var empty = await trial.InvokeAsync("composeExtension/fetchTask", new JsonObject());
        empty.GetRawText().ShouldContain("Input.Text");
        var submitted = await trial.InvokeAsync(
            "composeExtension/submitAction", new JsonObject { ["data"] = new JsonObject { ["text"] = "p2" } });
        Attachment(submitted, "attachments").GetRawText().ShouldContain("P2, which begins");
        var mistyped = await trial.InvokeAsync("composeExtension/fetchTask", Payload("<div>P <b>44</b></div>"));
        mistyped.GetRawText().ShouldContain("Name a paragraph (P1, P2)");
    }

    [Fact]
    public async Task The_extension_reads_any_message_into_one_card_whose_parts_unfold()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var said = string.Concat(Enumerable.Repeat(
            "<p>The mayor was a <i>notorious</i> liar (Orme, 1990, p. 4). Everyone knows that he failed.</p>", 40));
        var opened = await trial.InvokeAsync("composeExtension/fetchTask", Payload(said));
        var words = opened.GetRawText();
        words.Length.ShouldBeLessThan(28_000);
        words.ShouldContain("Claims: 80,");
        words.ShouldContain("Not judged here");
        words.ShouldContain("notorious");
        words.ShouldContain("32 more are left out here");
        var card = opened.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        var body = card.GetProperty("body").EnumerateArray().ToList();
        var hidden = body.Where(part => part.TryGetProperty("isVisible", out var seen) && !seen.GetBoolean())
            .Select(part => part.GetProperty("id").GetString());
        body.Single(part => part.GetProperty("type").GetString() == "ActionSet").GetProperty("actions")
            .EnumerateArray().Select(button => button.GetProperty("targetElements")[0].GetString())
            .ShouldBe(hidden);
    }

    [Fact]
    public async Task The_extension_finds_paragraphs()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var found = await trial.InvokeAsync("composeExtension/query", new JsonObject
        {
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = "P2" }),
        });
        Attachment(found, "attachments").GetProperty("preview").GetRawText().ShouldContain("P2");
    }

    private static JsonObject Payload(string html) => new()
    {
        ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = html } },
    };

    private static JsonElement Attachment(JsonElement answer, string name) =>
        answer.GetProperty("composeExtension").GetProperty(name)[0];

    private static async Task<ImmutableArray<string>> HeardAsync(TeamsOnTrial trial, string room, int count)
    {
        await trial.Teams.UntilAsync(teams => teams.Messages(room).Length >= count, Stop);
        return [.. trial.Teams.Messages(room).Select(TeamsOnTrial.Words)];
    }
}
