using TutorBot.Dialog.Ports;
using TutorBot.Discord.Gateway;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Testing.Stores;
using TutorBot.Testing.Time;
using static TutorBot.Host.Tests.Discord.Sent;

namespace TutorBot.Host.Tests.Discord;

/// <summary>What is kept while a look-up has no answer yet: after a crash Discord is to tell of it again.</summary>
public sealed class UnansweredTests : IAsyncDisposable
{
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly BotOnTrial _bot = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _answered.TrySetResult();
        await _bot.DisposeAsync();
    }

    [Theory]
    [InlineData("help")]
    [InlineData("sources")]
    [InlineData("mydata code")]
    [InlineData("why")]
    public async Task The_position_stays_before_a_look_up_until_it_is_answered(string path)
    {
        var head = Head(Ann, server: true);
        _bot.Desk.Until[head.Id] = _answered.Task;
        await _bot.TakeAsync(Command(head, path));
        await _bot.TakeAsync(Direct(Ben, "hi"));
        await _bot.TakeAsync(Direct(Ben, "idk"));
        (await _bot.PositionAsync()).ShouldNotBeNull().ShouldStartWith("0\n");

        _answered.SetResult();
        await BotOnTrial.UntilAsync(async () => (await _bot.PositionAsync())!.StartsWith("3\n"));
        _bot.Desk.Replies.ShouldContainKey(head.Id);
        await BotOnTrial.UntilAsync(async () => (await _bot.TurnsAsync(Ben)).Count == 2);
    }

    [Fact]
    public async Task Told_of_again_a_look_up_is_answered_again_and_no_turn_is_doubled()
    {
        var head = Head(Ann, server: true);
        _bot.Desk.Until[head.Id] = _answered.Task;
        var (asked, said) = (Command(head, "help"), Direct(Ben, "hi"));
        await _bot.TakeAsync(asked);
        await _bot.TakeAsync(said);
        await using var after = new BotOnTrial(store: _bot.Store);
        await after.SettleAsync(asked);
        await after.SettleAsync(said);
        after.Desk.Replies.ShouldContainKey(head.Id);
        (await after.TurnsAsync(Ben)).ShouldHaveSingleItem();
        (await after.PositionAsync()).ShouldNotBeNull().ShouldStartWith("2\n");
    }

    [Fact]
    public async Task Somebody_who_calls_the_bot_in_a_channel_is_answered_before_the_position_goes_on()
    {
        _bot.Rest.Until = _answered.Task;
        await _bot.TakeAsync(Named(Ann, "what is in P2?"));
        await _bot.TakeAsync(Direct(Ben, "hi"));
        (await _bot.PositionAsync()).ShouldNotBeNull().ShouldStartWith("0\n");
        _answered.SetResult();
        await BotOnTrial.UntilAsync(async () => (await _bot.PositionAsync())!.StartsWith("2\n"));
        _bot.Said(Hall).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Stopped_before_an_answer_the_gateway_is_resumed_before_the_question()
    {
        var store = new MemoryStore(new ManualClock());
        var unanswered = new Unanswered();
        var memory = new StoredGatewayMemory(store, unanswered);
        unanswered.Add(At(5), _answered.Task);
        unanswered.Add(At(7), Task.FromCanceled(new CancellationToken(canceled: true)));
        await memory.SavePositionAsync(At(9), Stop);
        (await memory.LoadPositionAsync(Stop)).ShouldBe(At(4));
        _answered.SetResult();
        await memory.SavePositionAsync(At(9), Stop);
        (await memory.LoadPositionAsync(Stop)).ShouldBe(At(6));

        // Of another session nothing can be told again.
        await memory.SavePositionAsync(new GatewayPosition("new", null, 1), Stop);
        (await memory.LoadPositionAsync(Stop)).ShouldBe(new GatewayPosition("new", null, 1));

        static GatewayPosition At(long sequence) => new("session", "wss://resume.test", sequence);
    }
}
