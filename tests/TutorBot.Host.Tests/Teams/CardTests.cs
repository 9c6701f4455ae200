using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

public sealed class CardTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_is_a_card_of_version_1_5_with_its_words_for_whoever_cannot_see_it()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var message = trial.Teams.Messages(TeamsNames.PersonalChat(1))[^1];
        message.TryGetProperty("text", out _).ShouldBeFalse();
        message.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
        var card = TeamsOnTrial.Content(message.GetProperty("attachments")[0]);
        card.GetProperty("version").GetString().ShouldBe("1.5");
        card.GetProperty("speak").GetString().ShouldNotBeNullOrEmpty();
        foreach (var action in card.GetProperty("actions").EnumerateArray())
        {
            action.GetProperty("type").GetString().ShouldBe("Action.Execute");
            action.GetProperty("data").ValueKind.ShouldBe(JsonValueKind.Object);
            action.GetProperty("fallback").GetProperty("type").GetString().ShouldBe("Action.Submit");
        }
    }

    [Fact]
    public void A_learners_words_are_never_markup()
    {
        const string Words = "You say \"**bold** [link](http://x) {{DATE(2026)}} <at>all</at>\". Type `next`.";
        var runs = CardParts.Paragraph(Words)["inlines"]!.AsArray();
        runs.Select(run => (string)run!["type"]!).ShouldAllBe(type => type == "TextRun");
        string.Concat(runs.Select(run => (string)run!["text"]!)).ShouldBe(Words.Replace("`", ""));
        ((string)runs[1]!["fontType"]!).ShouldBe("Monospace");
        ((string)CardParts.Card("<b> & `x`", [], [])["speak"]!).IndexOfAny(['<', '&', '`']).ShouldBe(-1);
    }

    [Fact]
    public async Task A_button_pressed_twice_counts_once_and_the_second_press_is_told_so()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var hint = Data(trial, "Hint");
        var first = await trial.PressAsync(hint.DeepClone().AsObject());
        first.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.activity.message");
        var second = await trial.PressAsync(hint.DeepClone().AsObject());
        second.GetProperty("value").GetString()!.ShouldContain("taken already");
        await trial.UntilHeardAsync(2);
        (await trial.SessionAsync()).Version.ShouldBe(2);
    }

    [Fact]
    public async Task An_older_client_sends_the_button_as_a_message()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var submitted = TeamsActivity.Submitted(trial.Teams, 1, "s", Data(trial, "Hint"));
        (await trial.PostAsync(submitted)).ShouldBe(HttpStatusCode.OK);
        await trial.UntilHeardAsync(2);
        (await trial.SessionAsync()).Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"verb":"choose","choice":"Bell","on":"x"}""")]
    [InlineData("""{"verb":"choose","choice":"99","on":"x"}""")]
    [InlineData("""{"verb":"choose","choice":"Hint"}""")]
    [InlineData("""{"verb":"unheard-of"}""")]
    [InlineData("{}")]
    public async Task A_forged_button_does_nothing(string data)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var answer = await trial.PressAsync(JsonNode.Parse(data)!.AsObject());
        answer.GetProperty("statusCode").GetInt32().ShouldBe(400);
        (await trial.SessionAsync()).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_rebuttal_handed_in_on_the_form_replaces_it_by_the_words_that_count()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, "form", "rebut"));
        await trial.UntilHeardAsync(2);
        trial.Heard()[^1].ShouldContain("Your rebuttal");
        var answer = await trial.PressAsync(Rebuttal("form"));
        answer.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.card.adaptive");
        var card = answer.GetProperty("value").GetRawText();
        card.ShouldContain("\"highlight\":true");
        card.ShouldContain("not everyone stayed away");
        card.ShouldContain("with a place");
        var session = await trial.SessionAsync();
        var turn = (await trial.Store.ReadTurnsAsync(session.Id, session.Version - 1, 1, Stop))[0];
        turn.Submission!.Kind.ShouldBe(SubmissionKind.Rebuttal);
        turn.Inbound.Content.ShouldBe(new InboundContent.Rebutted(
            "not everyone stayed away, **look**", "P2", Sureness.FairlySure));
        await trial.PressAsync(Rebuttal("form"));
        (await trial.SessionAsync()).Version.ShouldBe(session.Version);
    }

    [Fact]
    public async Task A_form_seen_again_shows_what_became_of_it()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        await trial.PostAsync(TeamsActivity.Said(trial.Teams, 1, "form", "rebut"));
        await trial.UntilHeardAsync(2);
        var form = trial.Teams.Messages(TeamsNames.PersonalChat(1))[^1].GetProperty("attachments")[0];
        var refresh = TeamsOnTrial.Content(form).GetProperty("refresh").GetProperty("action");
        refresh.GetProperty("type").GetString().ShouldBe("Action.Execute");
        var look = JsonNode.Parse(refresh.GetProperty("data").GetRawText())!.AsObject();

        var before = await trial.PressAsync(look.DeepClone().AsObject());
        before.GetProperty("value").GetRawText().ShouldContain("Input.Text");
        (await trial.SessionAsync()).Version.ShouldBe(1);

        await trial.PressAsync(Rebuttal("form"));
        var after = await trial.PressAsync(look);
        after.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.card.adaptive");
        after.GetProperty("value").GetRawText().ShouldContain("Handed in");
        after.GetProperty("value").GetRawText().ShouldNotContain("Input.Text");
        (await trial.SessionAsync()).Version.ShouldBe(2);
    }

    [Fact]
    public async Task The_form_sent_as_a_message_is_replaced_by_a_call_of_its_own()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        await trial.PostAsync(TeamsActivity.Submitted(trial.Teams, 1, "s", Rebuttal("form")));
        await trial.Teams.UntilAsync(teams => teams.Calls.Any(call => call.Method == "PUT"), Stop);
        var update = trial.Teams.Calls.Single(call => call.Method == "PUT");
        update.Message.ShouldBe("m-1");
        TeamsOnTrial.Words(update.Body).ShouldContain("Handed in");
    }

    [Fact]
    public async Task The_form_opens_as_a_dialog_too()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var opened = await trial.InvokeAsync("task/fetch", new JsonObject { ["data"] = new JsonObject() });
        var value = opened.GetProperty("task").GetProperty("value");
        var card = TeamsOnTrial.Content(value.GetProperty("card"));
        var on = card.GetProperty("actions")[0].GetProperty("data").GetProperty("on").GetString()!;
        var answer = await trial.InvokeAsync("task/submit", new JsonObject { ["data"] = Rebuttal(on) });
        answer.GetRawText().ShouldContain("Handed in");
        (await trial.SessionAsync()).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Unknown_invokes_are_501()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        (await trial.PostAsync(TeamsActivity.Invoked(trial.Teams, 1, "i", "signin/verifyState", new JsonObject())))
            .ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Fact]
    public void A_long_text_is_cut_between_words_and_nothing_of_it_is_lost()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"w{number}"));
        var parts = TextParts.Of(text).ToList();
        parts.ShouldAllBe(part => part.Length <= TextParts.Longest);
        string.Join(' ', parts).ShouldBe(text);
    }

    [Fact]
    public void A_reply_with_every_kind_of_block_keeps_all_its_words()
    {
        var reply = new Reply(
            [
                new ReplyBlock.Text("One. Type `next`."), new ReplyBlock.List("Two", ["three", "four"]),
                new ReplyBlock.Passage("P1", "five"), new ReplyBlock.Prompt("Six?"),
            ],
            []);
        var cards = new ReplyCards(new(null!, null!));
        var card = cards.Of(new OutboundMessage("teams:a", "nonce", reply)).Card!.ToJsonString();
        string[] words = ["One. Type ", "next", "Two", "three", "four", "P1", "five", "Six?"];
        words.ShouldAllBe(word => card.Contains(word));
    }

    [Fact]
    public void A_word_without_an_end_is_no_reason_to_send_nothing()
    {
        var reply = new Reply([new ReplyBlock.Text(new string('a', 300))], []);
        var sent = new ReplyCards(new(null!, null!)).Of(new OutboundMessage("teams:a", "nonce", reply));
        sent.Card!.ToJsonString().ShouldContain(new string('a', 300));
    }

    private static JsonNode Data(TeamsOnTrial trial, string choice)
    {
        var card = TeamsOnTrial.Content(
            trial.Teams.Messages(TeamsNames.PersonalChat(1))[^1].GetProperty("attachments")[0]);
        var data = card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("data"))
            .First(data => data.GetProperty("choice").GetString() == choice);
        return JsonNode.Parse(data.GetRawText())!;
    }

    private static JsonObject Rebuttal(string on) => new()
    {
        ["verb"] = "rebut",
        ["on"] = on,
        ["pack"] = "school",
        ["place"] = "P2",
        ["rebuttal"] = "not everyone stayed away, **look**",
        ["sure"] = "FairlySure",
    };
}
