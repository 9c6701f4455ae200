using TutorBot.EndToEnd.Kill;
using TutorBot.Testing.Discord;
using TutorBot.Testing.Discord.Rest;
using TutorBot.Testing.Discord.World;

namespace TutorBot.EndToEnd.Discord;

/// <summary>The program itself in a Discord: a class, commands, buttons, forms, closed doors, a wrong token.</summary>
public sealed class BotSessionTests : IAsyncLifetime
{
    private readonly BotFolder _folder = new();
    private FakeDiscord _discord = null!;
    private KilledProgram _program = null!;
    private FakeUser _ann = null!;
    private FakeChannel _hall = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        // The three seconds are held to on a clock that stands still while a test works, not on a busy machine.
        _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { FirstAnswer = TimeSpan.FromMinutes(1) });
        _ann = _discord.AddUser("ann");
        _hall = _discord.AddChannel(_discord.AddGuild("school", _ann), "hall");
        _program = _folder.Program(_discord);
        _program.Start();
        await _discord.UntilConnectedAsync();
        await _discord.UntilAsync(() => _discord.Commands().Count > 0, "the commands");
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        await _discord.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_whole_session_from_the_channel_to_its_summary()
    {
        var started = _discord.Invoke(_ann, _hall, "tutor start");
        var direct = _discord.DirectMessage(_ann);
        var opening = (await _discord.UntilSaidAsync(direct, 1))[0];
        opening.Text.ShouldContain("a program, not a person");
        await _discord.UntilAnsweredAsync(started);
        started.Original!.Ephemeral.ShouldBeTrue();

        await SayAsync("he only quotes the owner so it is one story only");
        var simpler = _discord.Click(_ann, _discord.FromBot(direct)[^1], "choice:Simpler");
        await _discord.UntilSaidAsync(direct, 3);
        await _discord.UntilAnsweredAsync(simpler);

        var why = _discord.Invoke(_ann, _hall, "why");
        await _discord.UntilAnsweredAsync(why);
        why.Original!.Ephemeral.ShouldBeTrue();

        var said = _discord.Say(_ann, "the letter is old");
        await _discord.UntilSaidAsync(direct, 4);
        _discord.Edit(said, "the letter is from 1889 and the flood was in 1893");
        await _discord.UntilSaidAsync(direct, 5);

        await SayAsync("next");
        await SayAsync("next");
        await SayAsync("next");
        await SayAsync("leave it");
        _discord.FromBot(direct)[^1].Buttons.ShouldContain(button => button.Id == "choice:Restart");
        _discord.FromBot(_hall).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rebuttal_is_handed_in_on_a_form_and_answered_to_its_author_alone()
    {
        var asked = _discord.Invoke(_ann, _hall, "rebut");
        await _discord.UntilAsync(() => asked.Modal is not null, "the form");
        var sent = _discord.Submit(_ann, asked, new Dictionary<string, object>
        {
            ["words"] = "he only quotes the owner so we hear one story only",
            ["place"] = "P2",
            ["sure"] = "FairlySure",
        });
        await _discord.UntilAnsweredAsync(sent);
        sent.Original!.Ephemeral.ShouldBeTrue();
        _discord.FromBot(_hall).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_direct_messages_are_closed_the_talk_goes_on_in_a_private_thread()
    {
        _ann.DirectMessagesRefused = 50007;
        var started = _discord.Invoke(_ann, _hall, "tutor start");
        await _discord.UntilAsync(() => _discord.Threads.Count == 1, "a private thread");
        var thread = _discord.Threads[0];
        await _discord.UntilAsync(() => _discord.MembersOf(thread).Contains(_ann.Id), "its learner");
        var opening = (await _discord.UntilSaidAsync(thread, 1))[0];
        await _discord.UntilAnsweredAsync(started);

        var asked = _discord.Click(_ann, opening, "form:answer");
        await _discord.UntilAsync(() => asked.Modal is not null, "the form");
        _discord.Submit(_ann, asked, new Dictionary<string, object> { ["words"] = "he only quotes the owner" });
        await _discord.UntilSaidAsync(thread, 2);
    }

    [Fact]
    public async Task Looked_up_in_the_channel_it_answers_there_and_proposes_while_typing()
    {
        var shown = _discord.Invoke(_ann, _hall, "analyze", new Dictionary<string, object> { ["paragraph"] = "P2" });
        await _discord.UntilAnsweredAsync(shown);
        shown.Original!.Ephemeral.ShouldBeFalse();
        shown.Original.Text.ShouldContain("P2");

        var typing = _discord.Type(_ann, _hall, "glossary", "term", "slu");
        await _discord.UntilAnsweredAsync(typing);
        typing.Choices!.ToJsonString().ShouldContain("sluice");

        _discord.Say(_ann, _hall, $"<@{_discord.Bot.Id}> what can you do?");
        (await _discord.UntilSaidAsync(_hall, 2))[^1].Buttons.ShouldContain(button => button.Id == "choice:Start");
    }

    [Fact]
    public async Task A_look_up_that_a_kill_left_unanswered_is_answered_by_the_next_run()
    {
        // So it waits with its answer until it is killed.
        _discord.Script(new ScriptedAnswer("POST", "/callback", 429, """{"retry_after":25}"""));
        var asked = _discord.Invoke(_ann, _hall, "analyze", new Dictionary<string, object> { ["paragraph"] = "P2" });
        await _discord.UntilAsync(
            () => _discord.Requests.Any(request => request.Path.EndsWith("/callback")), "the first try of an answer");
        await _program.KillAsync(Stop);
        asked.Answered.ShouldBeFalse();
        _program.Start();
        await _discord.UntilAnsweredAsync(asked);
        asked.Original!.Text.ShouldContain("P2");
    }

    [Fact]
    public async Task A_wrong_token_ends_the_bot_with_one_line_and_the_web_chat_goes_on()
    {
        var before = _discord.Requests.Count;
        using var other = _folder.ProgramOn(_folder.Another("other"), _discord, "wrong.token");
        await other.StartAndServeAsync(Stop);
        await _discord.UntilAsync(() => _discord.Requests.Count > before, "a call with the wrong token");
        using var http = new HttpClient();
        (await http.GetAsync(other.Address, Stop)).EnsureSuccessStatusCode();
        await other.KillAsync(Stop);
        (_discord.Requests.Count - before).ShouldBe(1);
    }

    private async Task SayAsync(string words)
    {
        var direct = _discord.DirectMessage(_ann);
        var before = _discord.FromBot(direct).Count;
        _discord.Say(_ann, words);
        await _discord.UntilSaidAsync(direct, before + 1);
    }
}
