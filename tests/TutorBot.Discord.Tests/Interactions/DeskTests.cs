using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Tests.Loopback;
using TutorBot.Discord.Tests.Rest;
using static TutorBot.Discord.Tests.Rest.ScriptedHttp;

namespace TutorBot.Discord.Tests.Interactions;

public sealed class DeskTests : IAsyncDisposable
{
    private const string Callback = "POST /api/v10/interactions/9/tok/callback";
    private const string Original = "PATCH /api/v10/webhooks/7/tok/messages/@original";
    private const string FollowUp = "POST /api/v10/webhooks/7/tok";
    private static readonly MessageDraft Draft = MessageDraft.OfText("words");
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly RestOnClock _rest = new();
    private readonly ScriptedDeferral _choice = new();
    private readonly InteractionDesk _desk;

    public DeskTests() => _desk = new InteractionDesk(
        _rest.Client,
        _choice,
        new DiscordOptions { Token = "t" },
        _rest.Clock,
        NullLogger<InteractionDesk>.Instance);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IEnumerable<string> Calls => _rest.Http.Calls.Select(call => $"{call.Method} {call.Path}");

    [Fact]
    public async Task One_that_nobody_answered_in_a_second_is_acknowledged_and_then_edited()
    {
        _desk.Arrived(Use(9));
        _rest.Clock.Advance(Second);
        _rest.Http.Calls.ShouldHaveSingleItem().Body.ShouldBe("""{"type":5,"data":{"flags":64}}""");
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Done);
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Done);
        Calls.ShouldBe([Callback, Original, Original]);
    }

    [Fact]
    public async Task One_that_was_answered_is_not_acknowledged_and_the_same_words_again_edit()
    {
        _desk.Arrived(Use(9));
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Done);
        _rest.Clock.Advance(3 * Second);
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Done);
        Calls.ShouldBe([Callback, Original]);
    }

    [Fact]
    public async Task One_that_arrives_twice_is_acknowledged_once()
    {
        _desk.Arrived(Use(9));
        _desk.Arrived(Use(9));
        _rest.Clock.Advance(3 * Second);
        Calls.ShouldBe([Callback]);
        (await _desk.AcknowledgeAsync(Head(9), Deferral.Public, Stop)).ShouldBe(ReplyOutcome.AlreadyAnswered);
    }

    [Fact]
    public void Proposals_are_never_promised()
    {
        _choice.Deferral = Deferral.None;
        _desk.Arrived(Use(9));
        _rest.Clock.Advance(3 * Second);
        _rest.Http.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_late_a_first_answer_is_told()
    {
        _rest.Http.Answer(() => Sent(404, """{"code":10062,"message":"Unknown interaction"}"""));
        _desk.Arrived(Use(9));
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Expired);
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Expired);
        Calls.ShouldBe([Callback]);
    }

    [Fact]
    public async Task After_fifteen_minutes_nothing_is_sent()
    {
        _desk.Arrived(Use(9));
        await ReplyAsync(9);
        _rest.Clock.Advance(TimeSpan.FromMinutes(15));
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Expired);
        (await _desk.FollowUpAsync(Head(9), Draft, Stop)).ShouldBe(ReplyOutcome.Expired);
        Calls.ShouldBe([Callback]);
    }

    [Fact]
    public async Task After_a_restart_what_an_earlier_run_began_is_edited()
    {
        _rest.Http.Answer(() => Sent(400, """{"code":40060,"message":"already"}"""));
        (await _desk.ReplyAsync(Head(Ago(TimeSpan.Zero)), Draft, Stop)).ShouldBe(ReplyOutcome.Done);
        _rest.Http.Calls.Count.ShouldBe(2);
        Calls.Last().ShouldBe(Original);
    }

    [Fact]
    public async Task After_a_restart_what_was_promised_long_ago_is_edited_and_what_is_older_has_expired()
    {
        _rest.Http.Answer(() => Sent(404, """{"code":10062,"message":"Unknown interaction"}"""));
        (await _desk.ReplyAsync(Head(Ago(TimeSpan.FromMinutes(1))), Draft, Stop)).ShouldBe(ReplyOutcome.Done);
        _rest.Http.Calls.Count.ShouldBe(2);
        (await _desk.ReplyAsync(Head(Ago(TimeSpan.FromMinutes(16))), Draft, Stop)).ShouldBe(ReplyOutcome.Expired);
        _rest.Http.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_components_message_is_changed_and_what_is_said_comes_below_it()
    {
        _desk.Arrived(Use(9));
        (await _desk.UpdateAsync(Head(9), Draft, Stop)).ShouldBe(ReplyOutcome.Done);
        (await _desk.UpdateAsync(Head(9), Draft, Stop)).ShouldBe(ReplyOutcome.Done);
        (await ReplyAsync(9)).ShouldBe(ReplyOutcome.Done);
        Calls.ShouldBe([Callback, Original, FollowUp]);
        _rest.Http.Calls[0].Body.ShouldStartWith("""{"type":7""");
    }

    [Fact]
    public async Task A_form_is_only_a_first_answer()
    {
        var form = new ModalDraft("m", "Tell", [new TutorBot.Discord.Messages.Components.TextDisplay("x")]);
        _desk.Arrived(Use(9));
        (await _desk.AskAsync(Head(9), form, Stop)).ShouldBe(ReplyOutcome.Done);
        (await _desk.AskAsync(Head(9), form, Stop)).ShouldBe(ReplyOutcome.AlreadyAnswered);
    }

    [Fact]
    public async Task Twenty_five_proposals_are_sent_of_more()
    {
        _desk.Arrived(Use(9));
        var many = Enumerable.Range(0, 30).Select(number => new OptionChoice($"p{number}", $"{number}")).ToList();
        (await _desk.ProposeAsync(Head(9), many, Stop)).ShouldBe(ReplyOutcome.Done);
        _rest.Http.Calls[0].Body.ShouldContain("\"p24\"");
        _rest.Http.Calls[0].Body.ShouldNotContain("\"p25\"");
    }

    [Fact]
    public void Those_whose_time_is_over_are_forgotten()
    {
        _choice.Deferral = Deferral.None;
        foreach (var id in Enumerable.Range(1, 50))
        {
            _desk.Arrived(Use((ulong)id));
        }

        _desk.Known.ShouldBe(50);
        _rest.Clock.Advance(TimeSpan.FromMinutes(16));
        _desk.Arrived(Use(99));
        _desk.Known.ShouldBe(1);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private Task<ReplyOutcome> ReplyAsync(ulong id) => _desk.ReplyAsync(Head(id), Draft, Stop);

    private ulong Ago(TimeSpan age) =>
        (ulong)(_rest.Clock.GetUtcNow() - age - Snowflake.Parse("0").CreatedAt).TotalMilliseconds << 22;

    private static InteractionHead Head(ulong id) => new()
    {
        Id = new InteractionId(new Snowflake(id)),
        ApplicationId = ApplicationId.Parse("7"),
        Token = new InteractionToken("tok"),
        User = new User { Id = UserId.Parse("3") },
    };

    private static CommandInvoked Use(ulong id) =>
        new(Head(id), CommandKind.Slash, new CommandPath("x"), OptionValues.None);
}
