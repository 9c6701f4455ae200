using TutorBot.Discord.Commands;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Discord.Rest;
using TutorBot.Testing.Discord;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Discord.Tests.Loopback;

/// <summary>Every kind of interaction, from the wire to the answer on it.</summary>
public sealed class InteractionTests
{
    private static readonly CommandDefinition[] Commands =
    [
        new()
        {
            Name = "analyze",
            Description = "Looks at claims",
            NameLocalizations = new Dictionary<string, string> { ["de"] = "untersuche" },
            Contexts = [InteractionContext.Guild, InteractionContext.BotDirectMessage],
            IntegrationTypes = [InstallKind.Guild, InstallKind.User],
            Options =
            [
                new CommandOption { Type = OptionKind.Text, Name = "text", Description = "w", Autocomplete = true },
                new CommandOption { Type = OptionKind.Flag, Name = "private", Description = "Only you" },
                new CommandOption { Type = OptionKind.Attachment, Name = "file", Description = "A text" },
            ],
        },
        new()
        {
            Name = "tutor",
            Description = "Talks",
            Options = [new CommandOption { Type = OptionKind.Subcommand, Name = "start", Description = "Begins" }],
        },
        new() { Type = CommandKind.Message, Name = "Analyze claims" },
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commands_are_written_once_and_only_when_they_differ()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var client = new RunningClient(discord);
        var app = ApplicationId.Parse(discord.ApplicationId);

        var first = await client.Commands.SyncAsync(app, null, Commands, Stop);
        first.ShouldBeOfType<CommandsWritten>().Differences.ShouldBe(["analyze", "tutor", "Analyze claims"]);
        (await client.Commands.SyncAsync(app, null, Commands, Stop)).ShouldBeOfType<CommandsUnchanged>()
            .Commands.Count.ShouldBe(3);
        (await client.Commands.SyncAsync(app, null, Commands[..2], Stop)).ShouldBeOfType<CommandsWritten>()
            .Differences.ShouldBe(["Analyze claims"]);
        discord.Requests.Count(request => request.Method == "PUT").ShouldBe(2);
    }

    [Fact]
    public async Task A_command_comes_with_its_options_and_is_answered_for_one_or_for_all()
    {
        await using var room = await RoomAsync();
        var options = new Dictionary<string, object>
        {
            ["text"] = "Lenin said so", ["private"] = true, ["file"] = new FakeFile("a.txt", "from a file"u8.ToArray()),
        };
        var used = room.Discord.Invoke(room.Mia, room.Channel, "analyze", options);
        var command = await room.NextAsync<CommandInvoked>(used);
        command.Path.ToString().ShouldBe("analyze");
        command.Options.Text("text").ShouldBe("Lenin said so");
        command.Options.Flag("private").ShouldBe(true);
        command.Head.Locale.ShouldBe("en-GB");
        command.Head.Context.ShouldBe(InteractionContext.Guild);
        var file = await room.Client.Rest.DownloadAsync(command.Options.File("file")!, 100, Stop);
        file.ShouldBeOfType<AttachmentDownload.Loaded>().Content.ToArray().ShouldBe("from a file"u8.ToArray());

        var hidden = MessageDraft.OfText("only for you") with { Ephemeral = true };
        (await room.Client.Desk.ReplyAsync(command.Head, hidden, Stop)).ShouldBe(ReplyOutcome.Done);
        (await room.Client.Desk.ReplyAsync(command.Head, hidden, Stop)).ShouldBe(ReplyOutcome.Done);
        used.Original!.Ephemeral.ShouldBeTrue();
        used.Original.Edits.ShouldBe(1);
        room.Discord.FromBot(room.Channel).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_nobody_answers_is_acknowledged_hidden_and_then_filled()
    {
        await using var room = await RoomAsync();
        var used = room.Discord.Invoke(room.Mia, room.Channel, "tutor start");
        var command = await room.NextAsync<CommandInvoked>(used);
        command.Path.ToString().ShouldBe("tutor start");
        await room.Discord.UntilAsync(() => used.Callback == 5, "the acknowledgement");
        used.Answered.ShouldBeFalse();
        var draft = MessageDraft.Of(new Container([new TextDisplay("## Here you are")]));
        (await room.Client.Desk.ReplyAsync(command.Head, draft, Stop)).ShouldBe(ReplyOutcome.Done);
        (used.Original!.Text, used.Original.Ephemeral).ShouldBe(("## Here you are", true));
    }

    [Fact]
    public async Task What_is_typed_is_met_with_proposals()
    {
        await using var room = await RoomAsync();
        room.Client.Choice.Deferral = Deferral.None;
        var typing = room.Discord.Type(room.Mia, room.Channel, "analyze", "text", "Len");
        var asked = await room.NextAsync<AutocompleteAsked>(typing);
        (asked.Focused, asked.Typed).ShouldBe(("text", "Len"));
        await room.Client.Desk.ProposeAsync(asked.Head, [new OptionChoice("Lenin", "lenin")], Stop);
        typing.Choices!.ToJsonString().ShouldBe("""[{"name":"Lenin","value":"lenin"}]""");
    }

    [Fact]
    public async Task Buttons_selects_and_forms_lead_from_one_to_the_next()
    {
        await using var room = await RoomAsync();
        var message = await room.Client.Rest.CreateMessageAsync(
            ChannelId.Parse(room.Channel.Id),
            MessageDraft.Of(
                new ActionRow([new Button(ButtonStyle.Primary, "Rebut", "rebut")]),
                new ActionRow([new StringSelect("pick", [new Option("One", "1"), new Option("Two", "2")])])),
            Stop);
        var posted = room.Discord.FromBot(room.Channel).ShouldHaveSingleItem();

        var picked = room.Discord.Select(room.Mia, posted, "pick", "2");
        var select = await room.NextAsync<ComponentUsed>(picked);
        (select.CustomId, select.Values.Single(), select.Message.Id).ShouldBe(("pick", "2", message.Id));
        await room.Client.Desk.UpdateAsync(select.Head, MessageDraft.Of(new TextDisplay("two")), Stop);
        posted.Text.ShouldBe("two");

        var clicked = room.Discord.Click(room.Mia, posted, "rebut");
        var button = await room.NextAsync<ComponentUsed>(clicked);
        await room.Client.Desk.AskAsync(button.Head, Form, Stop);
        var fields = new Dictionary<string, object> { ["words"] = "not so", ["sure"] = "3", ["shown"] = true };
        var sent = room.Discord.Submit(room.Mia, clicked, fields);
        var form = await room.NextAsync<ModalSubmitted>(sent);
        form.CustomId.ShouldBe("rebuttal");
        (form.Fields.Text("words"), form.Fields.Text("sure"), form.Fields.Checked("shown"))
            .ShouldBe(("not so", "3", true));
        form.Message!.Id.ShouldBe(message.Id);
    }

    [Fact]
    public async Task A_message_command_brings_the_message_with_its_words()
    {
        await using var room = await RoomAsync();
        var said = room.Discord.Say(room.Mia, room.Channel, "the soviets had a majority");
        var command = await room.NextAsync<CommandInvoked>(room.Discord.InvokeOn(room.Mia, said, "Analyze claims"));
        command.Kind.ShouldBe(CommandKind.Message);
        command.TargetMessage!.Content.ShouldBe("the soviets had a majority");

        // The same words did not come with the message itself: the bot may not read them there.
        room.Client.Sink.Words.ShouldBe([""]);
    }

    private static ModalDraft Form => new(
        "rebuttal",
        "Rebut",
        [
            new Label("Your words", new TextInput("words", TextInputStyle.Paragraph)),
            new Label("How sure", new RadioGroup("sure", [new Option("Very", "3"), new Option("Not", "0")])),
            new Label("Show", new Checkbox("shown")),
        ]);

    private static async Task<Room> RoomAsync()
    {
        var discord = await FakeDiscord.StartAsync();
        var mia = discord.AddUser("mia");
        var channel = discord.AddChannel(discord.AddGuild("Class 9b", mia), "general");
        var client = new RunningClient(discord);
        await discord.UntilConnectedAsync();
        await client.Commands.SyncAsync(ApplicationId.Parse(discord.ApplicationId), null, Commands, Stop);
        return new Room(discord, client, mia, channel);
    }

    private sealed record Room(FakeDiscord Discord, RunningClient Client, FakeUser Mia, FakeChannel Channel)
        : IAsyncDisposable
    {
        public async Task<TInteraction> NextAsync<TInteraction>(FakeInteraction used)
            where TInteraction : Interaction
        {
            TInteraction? found = null;
            await Client.Sink.UntilAsync(() => (found = Client.Sink.Accepted
                .Select(entry => entry.Event)
                .OfType<GatewayEvent.Interacted>()
                .Select(interacted => interacted.Interaction)
                .OfType<TInteraction>()
                .FirstOrDefault(interaction => interaction.Head.Id.ToString() == used.Id)) is not null);
            return found!;
        }

        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            await Discord.DisposeAsync();
        }
    }
}
