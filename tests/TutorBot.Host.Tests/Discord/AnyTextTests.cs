using System.Text;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord.Looking;
using static TutorBot.Host.Tests.Discord.Sent;

namespace TutorBot.Host.Tests.Discord;

/// <summary><c>/analyze</c> on texts that belong to no exercise.</summary>
public sealed class AnyTextTests : IAsyncDisposable
{
    private const string Claim = "The mayor was a **notorious** liar (Orme, 1990, p. 4), as @everyone knows. ";

    private readonly BotOnTrial _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_pasted_text_is_read_and_nothing_in_it_is_markup()
    {
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(Command(head, "analyze", ("text", Claim)));
        var reply = _bot.Desk.Replies[head.Id];
        reply.Ephemeral.ShouldBeFalse();
        var words = BotOnTrial.Words(reply);
        words.ShouldStartWith("### At a glance\n- Sentences\\: 1. Claims\\: 1, with a source\\: 1.");
        words.ShouldContain("Not judged here");
        words.ShouldContain("**cited**: \"The mayor was a \\*\\*notorious\\*\\* liar");
        words.ShouldNotContain("@everyone");
        (await _bot.LearnerAsync(Ann)).ShouldBeNull();
    }

    [Fact]
    public async Task Buttons_turn_the_pages_in_the_message_itself()
    {
        var asked = Head(Ann, server: true);
        await _bot.SettleAsync(Command(asked, "analyze", ("text", string.Concat(Enumerable.Repeat(Claim, 30)))));
        var first = _bot.Desk.Replies[asked.Id];
        BotOnTrial.Buttons(first).ShouldBe([new PageId(asked.Id.ToString(), 1).ToString()]);

        var pressed = Head(Ben, server: true);
        await _bot.SettleAsync(Pressed(pressed, BotOnTrial.Buttons(first)[0]));
        var second = _bot.Desk.Updates[pressed.Id];
        BotOnTrial.Words(second).ShouldNotBe(BotOnTrial.Words(first));
        BotOnTrial.Buttons(second).ShouldBe(
            [new PageId(asked.Id.ToString(), 0).ToString(), new PageId(asked.Id.ToString(), 2).ToString()]);
    }

    [Fact]
    public async Task Every_page_of_a_file_of_a_megabyte_can_be_shown()
    {
        var file = new Attachment { Id = new(new(1)), Filename = "essay.md", Size = 1_000_000 };
        var text = string.Concat(Enumerable.Repeat(Claim, 1_000_000 / Claim.Length));
        _bot.Rest.Files.Enqueue(new AttachmentDownload.Loaded(Encoding.UTF8.GetBytes(text)));
        var asked = Head(Ann, server: true);
        await _bot.SettleAsync(Command(asked, "analyze", ("file", file)));
        for (var next = BotOnTrial.Buttons(_bot.Desk.Replies[asked.Id])[^1]; ;)
        {
            var pressed = Head(Ann, server: true);
            await _bot.SettleAsync(Pressed(pressed, next));
            var buttons = BotOnTrial.Buttons(_bot.Desk.Updates[pressed.Id]);
            if (buttons.Count < 2 || buttons[^1].EndsWith(":20", StringComparison.Ordinal))
            {
                return;
            }

            next = buttons[^1];
        }
    }

    [Fact]
    public async Task A_page_that_is_no_longer_kept_says_so_to_whoever_pressed()
    {
        var pressed = Head(Ann, server: true);
        await _bot.SettleAsync(Pressed(pressed, new PageId("123", 1).ToString()));
        var (id, note) = _bot.Desk.FollowUps.ShouldHaveSingleItem();
        id.ShouldBe(pressed.Id);
        note.Ephemeral.ShouldBeTrue();
        BotOnTrial.Words(note).ShouldBe(BotOnTrial.Texts["analyze.gone"]);
    }

    [Fact]
    public async Task A_message_or_the_file_on_it_is_read_for_the_asker_alone()
    {
        var onWords = await OnMessageAsync(Words(Ben, Claim, NextId()));
        onWords.Ephemeral.ShouldBeTrue();
        BotOnTrial.Words(onWords).ShouldContain("Claims\\: 1,");

        _bot.Rest.Files.Enqueue(new AttachmentDownload.Loaded(Encoding.UTF8.GetBytes(Claim + Claim)));
        var file = new Attachment { Id = new(new(1)), Filename = "essay.txt", Size = 100 };
        var onFile = await OnMessageAsync(Words(Ben, "", NextId()) with { Attachments = [file] });
        onFile.Ephemeral.ShouldBeTrue();
        BotOnTrial.Words(onFile).ShouldContain("Claims\\: 2,");
    }

    [Theory]
    [InlineData("analysis:12:3", true)]
    [InlineData("analysis:12:-3", false)]
    [InlineData("analysis:12", false)]
    [InlineData("analysis:", false)]
    [InlineData("choice:Next", false)]
    public void A_page_is_known_by_its_button(string id, bool isPage)
    {
        PageId.TryParse(id, out var page).ShouldBe(isPage);
        page.ShouldBe(isPage ? new PageId("12", 3) : default);
    }

    private async Task<MessageDraft> OnMessageAsync(Message message)
    {
        var head = Head(Ann, server: true);
        await _bot.SettleAsync(new GatewayEvent.Interacted(new CommandInvoked(
            head, CommandKind.Message, new CommandPath("Analyze claims and sources"), OptionValues.None, message)));
        return _bot.Desk.Replies[head.Id];
    }
}
