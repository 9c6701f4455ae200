using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Discord;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Rest;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Discord;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Setup;
using TutorBot.Host.Texts;
using TutorBot.Testing;
using TutorBot.Testing.Discord;
using ApplicationId = TutorBot.Discord.ApplicationId;

namespace TutorBot.Host.Tests.Discord;

/// <summary>What <c>doctor</c> says of a bot, and what to click.</summary>
public sealed class DiscordDoctorTests
{
    private static readonly PackId[] Packs = [new("school")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_that_was_never_started_is_told_what_is_missing_and_how_it_is_invited()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var (well, said) = await ExamineAsync(discord);
        well.ShouldBeTrue();
        said.ShouldContain("well     discord: the token is accepted; the bot is tutor.");
        said.ShouldContain("no privileged intent is switched on");
        said.ShouldContain("not registered as they are now: analyze, Analyze claims and sources, tutor");
        said.ShouldContain("in no server");
        said.ShouldContain($"oauth2/authorize?client_id={discord.ApplicationId}&");
    }

    [Fact]
    public async Task One_that_is_set_up_is_well_and_nothing_is_changed()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.AddGuild("Class 9b");
        var rest = Rest(Client(discord, discord.Token));
        var commands = new CommandList(BotOnTrial.Texts, BotOnTrial.Translations).Of(Packs);
        await new CommandRegistration(rest).SyncAsync(
            ApplicationId.Parse(discord.ApplicationId), null, commands, Stop);
        var before = discord.Requests.Count;

        var (well, said) = await ExamineAsync(discord);

        well.ShouldBeTrue();
        said.ShouldContain("the commands are registered");
        said.ShouldContain("in Class 9b the bot may do what it needs");
        said.ShouldNotContain("warning");
        said.ShouldNotContain("FAULT");
        discord.Requests.Skip(before).ShouldAllBe(request => request.Method == "GET");
    }

    [Fact]
    public async Task Permissions_that_are_missing_are_named_for_each_server()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.AddGuild("Class 9b").Permissions = "3072";
        var (well, said) = await ExamineAsync(discord);
        well.ShouldBeTrue();
        said.ShouldContain("in Class 9b the bot lacks: ReadMessageHistory, CreatePrivateThreads, SendMessagesInThre");
    }

    [Fact]
    public async Task Settings_of_the_portal_that_keep_commands_or_invitations_away_are_faults()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions
        {
            InteractionsEndpointUrl = "https://elsewhere.example", RequireCodeGrant = true, ApplicationFlags = 1 << 19,
        });
        var (well, said) = await ExamineAsync(discord);
        well.ShouldBeFalse();
        said.ShouldContain("commands are sent to https://elsewhere.example");
        said.ShouldContain("switch off Requires OAuth2 Code Grant");
        said.ShouldContain("switch off all under Privileged Gateway Intents");
    }

    [Fact]
    public async Task A_wrong_token_is_called_so_and_tried_once()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var (well, said) = await ExamineAsync(discord, "wrong.token");
        well.ShouldBeFalse();
        said.ShouldContain("Reset Token");
        said.ShouldNotContain("wrong.token");
        discord.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Few_starts_left_are_told()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { SessionStarts = 30 });
        (await ExamineAsync(discord)).Said.ShouldContain("only 30 of 30 starts are left today");
    }

    private static async Task<(bool Well, string Said)> ExamineAsync(FakeDiscord discord, string? token = null)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var texts = HostTexts.Read(Path.Combine(Repository.Root, "config", "locales", "en", "host.yaml"))!;
        var around = new Surroundings(
            new Terminal(Stream.Null, output, error, interactive: false),
            texts,
            TimeProvider.System,
            Repository.Root,
            _ => null);
        var bot = new DiscordBot(
            Client(discord, token ?? discord.Token),
            new DiscordSettings("school"),
            BotOnTrial.Texts,
            BotOnTrial.Translations);
        var well = await new DiscordDoctor(Rest(bot.Client), bot, around).ExamineAsync(Packs, Stop);
        return (well, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    private static IDiscordRest Rest(DiscordOptions client) =>
        DiscordRegistration.Rest(client, TimeProvider.System, NullLoggerFactory.Instance);

    private static DiscordOptions Client(FakeDiscord discord, string token) =>
        new() { Token = token, ApiUrl = discord.ApiUrl };
}
