using TutorBot.Dialog.Turns;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Rendering;
using static TutorBot.Host.Tests.Discord.Sent;

namespace TutorBot.Host.Tests.Discord;

public sealed class StartingTests : IAsyncDisposable
{
    private readonly BotOnTrial _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Started_in_a_server_the_talk_goes_on_in_a_direct_message()
    {
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(Command(head, "tutor start"));

        _bot.Said(RecordedRest.DirectOf(Ann)).ShouldHaveSingleItem().ShouldContain("a program, not a person");
        var note = _bot.Desk.Replies[head.Id];
        BotOnTrial.Words(note).ShouldBe(BotOnTrial.Texts["started.by-message"]);
        note.Ephemeral.ShouldBeTrue();
        _bot.Said(Hall).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_direct_messages_are_closed_it_goes_on_in_a_private_thread_with_forms()
    {
        _bot.Rest.Closed.Add(Ann);
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(Command(head, "tutor start"));

        BotOnTrial.Words(_bot.Desk.Replies[head.Id]).ShouldBe(BotOnTrial.Texts["started.by-thread"]);
        var (thread, opening) = _bot.Rest.Posted.ShouldHaveSingleItem();
        BotOnTrial.Buttons(opening).ShouldContain(ButtonId.Answer);

        var pressed = Head(Ann, server: true, thread);
        await _bot.SettleAsync(Pressed(pressed, ButtonId.Answer));
        _bot.Desk.Forms.ShouldContainKey(pressed.Id);

        var sent = Head(Ann, server: true, thread);
        await _bot.SettleAsync(Filled(sent, ButtonId.Answer, (Forms.Words, "not everyone stayed away")));
        _bot.Said(thread).Count.ShouldBe(2);
        (await _bot.TurnsAsync(Ann))[^1].Credits.ShouldNotBeEmpty();

        await _bot.SettleAsync(Named(Ann, "because of P2", thread));
        (await _bot.TurnsAsync(Ann)).Count.ShouldBe(3);
        _bot.Said(thread).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Anothers_words_in_that_thread_are_no_turn_of_the_talk()
    {
        _bot.Rest.Closed.Add(Ann);
        await _bot.SettleAsync(Command(Head(Ann, server: true), "tutor start"));
        var thread = _bot.Rest.Posted.ShouldHaveSingleItem().Channel;

        await _bot.SettleAsync(Named(Ben, "not everyone stayed away", thread));
        (await _bot.TurnsAsync(Ann)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_threads_are_forbidden_too_it_goes_on_in_answers_that_only_the_learner_sees()
    {
        _bot.Rest.Closed.Add(Ann);
        _bot.Rest.ThreadsForbidden = true;
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(Command(head, "tutor start"));

        var opening = _bot.Desk.Replies[head.Id];
        opening.Ephemeral.ShouldBeTrue();
        BotOnTrial.Words(opening).ShouldContain("a program, not a person");
        BotOnTrial.Buttons(opening).ShouldContain(ButtonId.Answer);

        var sent = Head(Ann, server: true);
        await _bot.SettleAsync(Filled(sent, ButtonId.Answer, (Forms.Words, "not everyone stayed away")));
        _bot.Desk.Replies[sent.Id].Ephemeral.ShouldBeTrue();
        (await _bot.TurnsAsync(Ann)).Count.ShouldBe(2);
        _bot.Rest.Posted.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_whose_time_is_over_comes_as_a_direct_message()
    {
        await _bot.SettleAsync(Direct(Ann, "hi"));
        var head = Head(Ann, server: true);
        _bot.Desk.Expired.Add(head.Id);
        await _bot.SettleAsync(Command(head, "hint"));
        _bot.Said(RecordedRest.DirectOf(Ann)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_needs_a_talk_before_there_is_one_offers_to_start_it()
    {
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(Command(head, "why"));
        BotOnTrial.Words(_bot.Desk.Replies[head.Id]).ShouldBe(BotOnTrial.Texts["no-session"]);
        BotOnTrial.Buttons(_bot.Desk.Replies[head.Id]).ShouldBe([ButtonId.Of(Choice.Start)]);
    }

    [Fact]
    public async Task An_unknown_exercise_is_named_as_such_and_a_known_one_begins()
    {
        var wrong = Head(Ann, server: false);
        await _bot.SettleAsync(Command(wrong, "tutor start", ("exercise", "no-such")));
        BotOnTrial.Words(_bot.Desk.Replies[wrong.Id]).ShouldBe(BotOnTrial.Texts["no-exercise"]);

        var right = Head(Ann, server: false);
        await _bot.SettleAsync(Command(right, "tutor start", ("exercise", "SCHOOL")));
        BotOnTrial.Words(_bot.Desk.Replies[right.Id]).ShouldContain("a program, not a person");
        _bot.Desk.Replies[right.Id].Ephemeral.ShouldBeFalse();
    }

    [Fact]
    public async Task With_the_code_of_another_device_the_talk_from_there_goes_on()
    {
        await _bot.SettleAsync(Direct(Ann, "hi"));
        var asked = Head(Ann, server: false);
        await _bot.SettleAsync(Command(asked, "mydata code"));
        var code = BotOnTrial.Words(_bot.Desk.Replies[asked.Id]).Split(' ')[3].TrimEnd('.');

        var resumed = Head(Ben, server: false);
        await _bot.SettleAsync(Command(resumed, "tutor resume", ("code", code)));
        (await _bot.SessionAsync(Ben)).ShouldBe(await _bot.SessionAsync(Ann));

        var wrong = Head(Ben, server: false);
        await _bot.SettleAsync(Command(wrong, "tutor resume", ("code", "AAAA-BBBB-CCCC")));
        BotOnTrial.Words(_bot.Desk.Replies[wrong.Id]).ShouldBe(BotOnTrial.Texts["code.unknown"]);
    }
}
