using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Discord.Rest;
using TutorBot.Testing.Discord;

namespace TutorBot.Discord.Tests.Peers;

/// <summary>Makes every call that the client can make, each with all that it can hold, and keeps them.</summary>
internal static class EveryCall
{
    private static readonly MessageId Message = MessageId.Parse("30");
    private static readonly ApplicationId App = ApplicationId.Parse("40");
    private static readonly InteractionId Used = InteractionId.Parse("50");
    private static readonly InteractionToken Token = new("tok");
    private static readonly FileUpload File = new("a.txt", "x"u8.ToArray(), "text/plain", "A text");

    private static readonly MessageDraft Plain =
        MessageDraft.OfText("words") with { ReplyTo = Message, Files = [File] };

    private static readonly MessageDraft Built = MessageDraft.Of(
        new Container(
            [
                new TextDisplay("# Head"),
                new Separator(Divider: true, Spacing: 2),
                new Section([new TextDisplay("Why")], new Button(ButtonStyle.Link, "See", Url: "https://example.org")),
                new ActionRow([new Button(ButtonStyle.Danger, "Stop", "stop", Disabled: true)]),
                new ActionRow([new StringSelect("pick", [new Option("One", "1", "First", Default: true)], "Pick")]),
            ],
            AccentColor: 0xFF00FF,
            Spoiler: false)) with { Ephemeral = true };

    private static readonly ModalDraft Form = new(
        "form",
        "Tell",
        [
            new Label("Words", new TextInput("w", TextInputStyle.Paragraph, 1, 4_000, true, "v", "p"), "Yours"),
            new Label("Sure", new RadioGroup("r", [new Option("Yes", "1"), new Option("No", "0")], true)),
            new Label("Which", new CheckboxGroup("c", [new Option("One", "1")], 0, 1, false)),
            new Label("Show", new Checkbox("b", Default: false)),
            new Label("File", new FileInput("f", 0, 1, false)),
        ]);

    private static readonly CommandDefinition Command = new()
    {
        Name = "analyze",
        Description = "Looks",
        NameLocalizations = new Dictionary<string, string> { ["de"] = "untersuche" },
        DescriptionLocalizations = new Dictionary<string, string> { ["de"] = "Sieht nach" },
        DefaultMemberPermissions = Permissions.ManageGuild,
        Contexts = [InteractionContext.Guild, InteractionContext.PrivateChannel],
        IntegrationTypes = [InstallKind.Guild, InstallKind.User],
        Options =
        [
            new CommandOption
            {
                Type = OptionKind.Text,
                Name = "text",
                Description = "What",
                Required = true,
                MinLength = 1,
                MaxLength = 6_000,
                Choices = [new OptionChoice("One", "1", new Dictionary<string, string> { ["de"] = "Eins" })],
            },
            new CommandOption { Type = OptionKind.Integer, Name = "n", Description = "d", MinValue = 1, MaxValue = 5 },
            new CommandOption { Type = OptionKind.Attachment, Name = "file", Description = "d" },
        ],
    };

    private static ulong _channels = 1_000;

    public static int Count => Calls.Count;

    /// <summary>Another each time: one that is refused is not asked again.</summary>
    private static ChannelId Channel => new(new Snowflake(Interlocked.Increment(ref _channels)));

    private static IReadOnlyList<Func<IDiscordRest, Task>> Calls { get; } =
    [
        rest => rest.CreateMessageAsync(Channel, Plain, default),
        rest => rest.CreateMessageAsync(Channel, Built with { Ephemeral = false }, default),
        rest => rest.ShowTypingAsync(Channel, default),
        rest => rest.OpenDirectMessageAsync(UserId.Parse("60"), default),
        rest => rest.StartPrivateThreadAsync(Channel, new ThreadDraft("Yours"), default),
        rest => rest.AddThreadMemberAsync(Channel, UserId.Parse("60"), default),
        rest => rest.GetGuildsAsync(default),
        rest => rest.RespondAsync(Used, Token, new InteractionResponse.Reply(Built), default),
        rest => rest.RespondAsync(Used, Token, new InteractionResponse.Reply(Plain), default),
        rest => rest.RespondAsync(Used, Token, new InteractionResponse.DeferReply(Ephemeral: true), default),
        rest => rest.RespondAsync(Used, Token, new InteractionResponse.DeferReply(Ephemeral: false), default),
        rest => rest.RespondAsync(Used, Token, new InteractionResponse.DeferUpdate(), default),
        rest => rest.RespondAsync(Used, Token, new InteractionResponse.Update(Built), default),
        rest => rest.RespondAsync(
            Used, Token, new InteractionResponse.Propose([new OptionChoice("One", "1")]), default),
        rest => rest.RespondAsync(Used, Token, new InteractionResponse.Ask(Form), default),
        rest => rest.EditOriginalAsync(App, Token, Built, default),
        rest => rest.FollowUpAsync(App, Token, Built, default),
        rest => rest.GetCommandsAsync(App, null, default),
        rest => rest.GetCommandsAsync(App, GuildId.Parse("70"), default),
        rest => rest.OverwriteCommandsAsync(App, null, [Command], default),
        rest => rest.OverwriteCommandsAsync(App, GuildId.Parse("70"), [Command], default),
        rest => rest.GetApplicationAsync(default),
        rest => rest.GetSelfAsync(default),
        rest => rest.GetGatewayAsync(default),
    ];

    public static async Task MakeAsync(string file)
    {
        await using var discord = await FakeDiscord.StartAsync();
        var rest = DiscordRegistration.Rest(
            new DiscordOptions { Token = discord.Token, ApiUrl = discord.ApiUrl },
            TimeProvider.System,
            NullLoggerFactory.Instance);
        foreach (var call in Calls)
        {
            try
            {
                await call(rest);
            }
            catch (DiscordApiException)
            {
                // Most are refused, for nothing of what they speak of exists; it matters only what was sent.
            }
        }

        await System.IO.File.WriteAllLinesAsync(file, discord.Requests.Select(request => new JsonObject
        {
            ["method"] = request.Method,
            ["path"] = request.Path,
            ["status"] = request.Status,
            ["body"] = request.Body is { } body ? JsonNode.Parse(body) : null,
        }.ToJsonString()));
    }
}
