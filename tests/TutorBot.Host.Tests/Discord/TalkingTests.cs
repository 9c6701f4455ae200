using System.Net;
using System.Text.Json;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Testing.Exercises;
using static TutorBot.Host.Tests.Discord.Sent;

namespace TutorBot.Host.Tests.Discord;

public sealed class TalkingTests : IAsyncDisposable
{
    private readonly BotOnTrial _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_direct_message_opens_a_talk_and_each_one_after_it_is_a_turn()
    {
        await _bot.SettleAsync(Direct(Ann, "hi"));
        await _bot.SettleAsync(Direct(Ann, "not everyone stayed away"));

        var said = _bot.Said(RecordedRest.DirectOf(Ann));
        said.Count.ShouldBe(2);
        said[0].ShouldContain("a program, not a person");
        (await _bot.TurnsAsync(Ann)).Count.ShouldBe(2);
        (await _bot.PositionAsync()).ShouldNotBeNull().ShouldStartWith("2\nsession");
    }

    [Fact]
    public async Task A_message_that_is_delivered_again_is_no_second_turn()
    {
        var hello = Direct(Ann, "hi");
        await _bot.SettleAsync(hello);
        await _bot.SettleAsync(hello);
        (await _bot.TurnsAsync(Ann)).ShouldHaveSingleItem();
        _bot.Rest.Posted.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_transcript_gives_the_same_words_and_state_as_elsewhere()
    {
        string[] lines = ["hi", "not everyone stayed away", "idk", "because of P2", "what does boycott mean", "next"];
        foreach (var line in lines)
        {
            await _bot.SettleAsync(Direct(Ann, line));
        }

        var here = _bot.Store.State(await _bot.SessionAsync(Ann))!;
        var elsewhere = new Testing.Exercises.Talk(
            new Dialog.Exercises.Exercise(
                new ScriptedGrader(SchoolPack.Pack), Locale.English, Dialog.Exercises.ExerciseSettings.Default),
            here.Seed);
        Array.ForEach(lines, line => elsewhere.Say(line));

        (await _bot.TurnsAsync(Ann)).SelectMany(turn => turn.Replies).Select(reply => reply.PlainText)
            .ShouldBe(elsewhere.Replies);
        Json(here).ShouldBe(Json(elsewhere.State with { Id = here.Id }));
    }

    [Fact]
    public async Task The_last_message_when_it_is_edited_is_read_again_and_older_ones_are_not()
    {
        var (first, second) = (NextId(), NextId());
        await _bot.SettleAsync(Direct(Ann, "hi", first));
        await _bot.SettleAsync(Direct(Ann, "he is wrong", second));

        await _bot.SettleAsync(Edited(Ann, first, "hello"));
        (await _bot.TurnsAsync(Ann)).Count.ShouldBe(2);

        await _bot.SettleAsync(Edited(Ann, second, "not everyone stayed away", second: 1));
        await _bot.SettleAsync(Edited(Ann, second, "not everyone stayed away", second: 1));
        await _bot.SettleAsync(Edited(Ann, second, "not everyone stayed away because of P2", second: 2));
        (await _bot.TurnsAsync(Ann)).Count.ShouldBe(4);
        (await _bot.TurnsAsync(Ann))[^1].Inbound.Key.Value.ShouldBe($"d:e:{second}:2000");
    }

    [Fact]
    public async Task Where_Discord_says_later_the_reply_waits_and_where_it_says_no_the_next_one_goes_out()
    {
        _bot.Rest.Fault = new DiscordRateLimitedException("POST", TimeSpan.FromSeconds(3));
        await _bot.TakeAsync(Direct(Ann, "hi"));
        var outbox = _bot.Store;
        await BotOnTrial.UntilAsync(async () =>
            await outbox.NextDueAsync([], TestContext.Current.CancellationToken) > _bot.Store.Clock.GetUtcNow());
        _bot.Rest.Posted.ShouldBeEmpty();

        _bot.Rest.Fault = RecordedRest.Refused(HttpStatusCode.Forbidden, DiscordErrorCode.MissingAccess);
        await _bot.SettleAsync(Direct(Ben, "hi"));
        _bot.Rest.Fault = null;
        await _bot.SettleAsync(Direct(Ben, "idk"));
        _bot.Said(RecordedRest.DirectOf(Ben)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Called_by_name_in_a_channel_it_asks_into_a_talk_of_their_own_or_shows_what_was_named()
    {
        await _bot.SettleAsync(Named(Ann, "what is my mark?"));
        await _bot.SettleAsync(Named(Ann, "what is in P2?"));
        await _bot.SettleAsync(Named(Ann, "what does boycott mean"));

        var said = _bot.Said(Hall);
        said[0].ShouldBe(BotOnTrial.Texts["invite"]);
        BotOnTrial.Buttons(_bot.Rest.Posted.First().Draft).ShouldBe([ButtonId.Of(Choice.Start)]);
        said[1].ShouldContain("whole school stayed away");
        said[2].ShouldContain("in protest");
        _bot.Rest.Posted.ShouldAllBe(posted => posted.Draft.ReplyTo != null || posted.Channel != Hall);
    }

    [Fact]
    public async Task What_is_said_in_a_channel_to_others_and_what_bots_say_is_left_alone()
    {
        await _bot.SettleAsync(new TutorBot.Discord.Gateway.GatewayEvent.MessageCreated(
            Words(Ann, "hello all", NextId()) with { GuildId = School }));
        await _bot.SettleAsync(new TutorBot.Discord.Gateway.GatewayEvent.MessageCreated(
            Words(Ann, "beep", NextId()) with { Author = Bot }));
        _bot.Rest.Posted.ShouldBeEmpty();
        (await _bot.LearnerAsync(Ann)).ShouldBeNull();
    }

    [Fact]
    public async Task A_picture_without_words_is_answered_and_is_no_turn()
    {
        await _bot.SettleAsync(Direct(Ann, ""));
        _bot.Said(RecordedRest.DirectOf(Ann)).ShouldBe([BotOnTrial.Texts["no-words"]]);
        (await _bot.LearnerAsync(Ann)).ShouldBeNull();
    }

    [Fact]
    public async Task What_its_author_deletes_is_forgotten_with_all_that_quotes_it()
    {
        var id = NextId();
        await _bot.SettleAsync(Direct(Ann, "hi"));
        await _bot.SettleAsync(Direct(Ann, "not everyone stayed away, my own brother went", id));
        await _bot.SettleAsync(new TutorBot.Discord.Gateway.GatewayEvent.MessageDeleted(new()
        {
            Id = new(new(id)), ChannelId = RecordedRest.DirectOf(Ann),
        }));

        var turns = await _bot.TurnsAsync(Ann);
        turns.Count.ShouldBe(2);
        turns[^1].Credits.ShouldNotBeEmpty();
        var records = turns.Select(turn => JsonSerializer.Serialize(turn, TurnJson.Default.CommittedTurn));
        var kept = string.Join('\n', records) + Json(_bot.Store.State(await _bot.SessionAsync(Ann))!);
        kept.ShouldNotContain("stayed away");
        kept.ShouldNotContain("brother");
    }

    [Fact]
    public async Task While_the_store_takes_nothing_the_event_is_not_accepted()
    {
        _bot.Store.Unavailable = true;
        await Should.ThrowAsync<StoreUnavailableException>(() => _bot.TakeAsync(Direct(Ann, "hi")));
        _bot.Store.Unavailable = false;
        (await _bot.PositionAsync()).ShouldBeNull();
    }

    private static string Json(Dialog.Sessions.SessionState state) =>
        JsonSerializer.Serialize(state, TurnJson.Default.SessionState);
}
