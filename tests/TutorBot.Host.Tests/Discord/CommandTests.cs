using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Rest;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Rendering;
using static TutorBot.Host.Tests.Discord.Sent;

namespace TutorBot.Host.Tests.Discord;

public sealed class CommandTests : IAsyncDisposable
{
    private readonly BotOnTrial _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_rebuttal_is_written_in_a_form_and_graded_for_its_author_alone()
    {
        var asked = Head(Ann, server: true);
        await _bot.SettleAsync(Command(asked, "rebut"));
        _bot.Desk.Forms[asked.Id].Components.Count.ShouldBe(3);

        var sent = Head(Ann, server: true);
        await _bot.SettleAsync(Filled(
            sent, ButtonId.Rebut,
            (Forms.Words, "not everyone stayed away because I was there"),
            (Forms.Place, "P2"), (Forms.Sure, nameof(Sureness.VerySure))));

        var reply = _bot.Desk.Replies[sent.Id];
        reply.Ephemeral.ShouldBeTrue();
        BotOnTrial.Words(reply).ShouldContain("not everyone stayed away");
        var turn = (await _bot.TurnsAsync(Ann)).ShouldHaveSingleItem();
        turn.Submission.ShouldNotBeNull().Kind.ShouldBe(SubmissionKind.Rebuttal);
        turn.Inbound.Content.ShouldBe(new InboundContent.Rebutted(
            "not everyone stayed away because I was there", "P2", Sureness.VerySure));
        _bot.Said(Hall).ShouldBeEmpty();
    }

    [Fact]
    public async Task Buttons_are_choices_and_the_reply_follows_below()
    {
        await _bot.SettleAsync(Direct(Ann, "hi"));
        var head = Head(Ann, server: false);
        await _bot.SettleAsync(Pressed(head, ButtonId.Of(Choice.Simpler)));

        _bot.Desk.Acknowledged[head.Id].ShouldBe(Deferral.Update);
        _bot.Said(RecordedRest.DirectOf(Ann)).Count.ShouldBe(2);
        (await _bot.TurnsAsync(Ann))[^1].Inbound.ShouldSatisfyAllConditions(
            inbound => inbound.Content.ShouldBe(new InboundContent.Chose(Choice.Simpler)),
            inbound => inbound.Key.Value.ShouldBe($"d:i:{head.Id}"));
    }

    [Fact]
    public async Task A_double_click_on_next_leaves_no_question_out_and_a_hint_may_be_asked_for_again()
    {
        await _bot.SettleAsync(Direct(Ann, "hi"));
        await _bot.SettleAsync(Pressed(Head(Ann, server: false), ButtonId.Of(Choice.Next)));
        await _bot.SettleAsync(Pressed(Head(Ann, server: false), ButtonId.Of(Choice.Next)));
        (await _bot.TurnsAsync(Ann)).Count.ShouldBe(2);

        await _bot.SettleAsync(Pressed(Head(Ann, server: false), ButtonId.Of(Choice.Hint)));
        await _bot.SettleAsync(Pressed(Head(Ann, server: false), ButtonId.Of(Choice.Hint)));
        (await _bot.TurnsAsync(Ann)).Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("hint", Choice.Hint)]
    [InlineData("why", Choice.Why)]
    [InlineData("progress", Choice.Progress)]
    [InlineData("contest", Choice.DidSay)]
    [InlineData("tutor stop", Choice.Stop)]
    [InlineData("tutor restart", Choice.Restart)]
    public async Task A_command_within_a_talk_is_a_turn_whose_reply_only_the_learner_sees(string path, Choice choice)
    {
        await _bot.SettleAsync(Direct(Ann, "hi"));
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(Command(head, path));

        (await _bot.TurnsAsync(Ann))[^1].Inbound.Content.ShouldBe(new InboundContent.Chose(choice));
        _bot.Desk.Replies[head.Id].Ephemeral.ShouldBeTrue();
        _bot.Said(Hall).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_paragraph_is_analyzed_in_the_channel_or_only_for_the_asker()
    {
        var shown = Head(Ann, server: true);
        await _bot.SettleAsync(Command(shown, "analyze", ("paragraph", "p2")));
        BotOnTrial.Words(_bot.Desk.Replies[shown.Id]).ShouldContain("whole school stayed away");
        _bot.Desk.Replies[shown.Id].Ephemeral.ShouldBeFalse();

        var hidden = Head(Ann, server: true);
        await _bot.SettleAsync(Command(hidden, "analyze", ("paragraph", "P2"), ("private", true)));
        _bot.Desk.Replies[hidden.Id].Ephemeral.ShouldBeTrue();
        (await _bot.LearnerAsync(Ann)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_refused_with_what_can_be_read()
    {
        _bot.Rest.Files.Enqueue(new AttachmentDownload.Loaded(new byte[] { 0xFF, 0xFE, 0x00 }));
        _bot.Rest.Files.Enqueue(new AttachmentDownload.Loaded("P2"u8.ToArray()));
        var file = new TutorBot.Discord.Messages.Attachment { Id = new(new(1)), Size = 3 };

        var refused = Head(Ann, server: true);
        await _bot.SettleAsync(Command(refused, "analyze", ("file", file)));
        BotOnTrial.Words(_bot.Desk.Replies[refused.Id]).ShouldBe(BotOnTrial.Texts["analyze.file"]);

        var read = Head(Ann, server: true);
        await _bot.SettleAsync(Command(read, "analyze", ("file", file)));
        BotOnTrial.Words(_bot.Desk.Replies[read.Id]).ShouldContain("whole school stayed away");
    }

    [Fact]
    public async Task The_message_command_answers_only_whoever_used_it()
    {
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(new GatewayEvent.Interacted(new CommandInvoked(
            head, CommandKind.Message, new CommandPath("Analyze claims and sources"), OptionValues.None,
            Words(Ben, "just a chat", NextId()))));
        _bot.Desk.Replies[head.Id].Ephemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task Paragraphs_and_words_are_proposed_while_they_are_typed()
    {
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(Typing(head, "analyze", "paragraph", "p"));
        _bot.Desk.Proposed[head.Id].Select(choice => choice.Value).ShouldBe(["P1", "P2"]);

        var word = Head(Ann, server: true);
        await _bot.SettleAsync(Typing(word, "glossary", "term", "boy"));
        _bot.Desk.Proposed[word.Id].ShouldHaveSingleItem().Name.ShouldBe("boycott");
    }

    [Fact]
    public async Task What_is_kept_can_be_taken_away_as_a_file_and_deleted_for_good()
    {
        await _bot.SettleAsync(Direct(Ann, "my very own words"));
        var export = Head(Ann, server: true);
        await _bot.SettleAsync(Command(export, "mydata export"));
        var file = _bot.Desk.Replies[export.Id].Files.ShouldHaveSingleItem();
        System.Text.Encoding.UTF8.GetString(file.Content.Span).ShouldContain("my very own words");
        System.Text.Encoding.UTF8.GetString(file.Content.Span).ShouldNotContain("secret-token");

        var asked = Head(Ann, server: true);
        await _bot.SettleAsync(Command(asked, "mydata delete"));
        BotOnTrial.Buttons(_bot.Desk.Replies[asked.Id]).ShouldBe([ButtonId.Delete]);
        (await _bot.LearnerAsync(Ann)).ShouldNotBeNull();

        var sure = Head(Ann, server: true);
        await _bot.SettleAsync(Pressed(sure, ButtonId.Delete));
        BotOnTrial.Words(_bot.Desk.Replies[sure.Id]).ShouldBe(BotOnTrial.Texts["mydata.deleted"]);
        (await _bot.LearnerAsync(Ann)).ShouldBeNull();
    }

    [Fact]
    public void The_commands_keep_to_what_Discord_allows()
    {
        var commands = new CommandList(BotOnTrial.Texts, BotOnTrial.Translations).Of([new PackId("school")]);
        commands.Select(command => command.Name).ShouldBeUnique();
        commands.ShouldAllBe(command => command.Description.Length <= 100);
        commands.Where(command => command.Type == CommandKind.Slash)
            .ShouldAllBe(command => command.Description.Length > 0 && !command.Name.Any(char.IsUpper));
        var options = commands.SelectMany(command => command.Options ?? [])
            .SelectMany(option => (option.Options ?? []).Append(option));
        options.ShouldAllBe(option => option.Description.Length > 0 && option.Description.Length <= 100);
    }

    private static GatewayEvent.Interacted Typing(InteractionHead head, string path, string option, string typed) =>
        new(new AutocompleteAsked(
            head, new CommandPath(path), OptionValues.None, option, typed));
}
