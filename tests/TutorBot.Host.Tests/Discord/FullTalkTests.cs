using Microsoft.Extensions.DependencyInjection;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Gateway;
using static TutorBot.Host.Tests.Discord.Sent;

namespace TutorBot.Host.Tests.Discord;

/// <summary>What becomes of events while a learner's turn takes long and others wait behind it.</summary>
public sealed class FullTalkTests : IAsyncDisposable
{
    private readonly SlowTurns _turns = new();
    private readonly BotOnTrial _bot;

    public FullTalkTests() => _bot = new BotOnTrial(services => services
        .AddSingleton(new TurnLoopOptions { WaitingPerSession = 2 })
        .AddSingleton<ITurnFunction>(provider => _turns.Over(ActivatorUtilities.CreateInstance<TutorTurns>(provider))));

    public async ValueTask DisposeAsync()
    {
        _turns.Release();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task A_message_to_a_full_talk_is_put_off_with_its_position_and_another_learner_is_answered()
    {
        await _bot.TakeAsync(Direct(Ann, SlowTurns.Slow));
        await _bot.TakeAsync(Direct(Ann, "hi"));
        var third = Direct(Ann, "not everyone stayed away");
        (await _bot.OfferAsync(third, 3)).ShouldBeFalse();
        (await _bot.PositionAsync()).ShouldNotBeNull().ShouldStartWith("2\n");
        (await _bot.OfferAsync(Direct(Ben, "hi"), 2)).ShouldBeTrue();
        await BotOnTrial.UntilAsync(() => Task.FromResult(_bot.Said(RecordedRest.DirectOf(Ben)).Count == 1));

        _turns.Release();
        await _bot.SettleAsync(third);
        (await _bot.TurnsAsync(Ann)).Select(turn => ((InboundContent.Said)turn.Inbound.Content).Text)
            .ShouldBe([SlowTurns.Slow, "hi", "not everyone stayed away"]);
    }

    [Fact]
    public async Task A_deletion_does_not_wait_for_a_turn_under_way_but_is_put_off()
    {
        await _bot.TakeAsync(Direct(Ann, "hi"));
        await BotOnTrial.UntilAsync(() => Task.FromResult(_bot.Said(RecordedRest.DirectOf(Ann)).Count == 1));
        var id = NextId();
        await _bot.TakeAsync(Direct(Ann, SlowTurns.Slow, id));
        var deletion = new GatewayEvent.MessageDeleted(new()
        {
            Id = new(new(id)), ChannelId = RecordedRest.DirectOf(Ann),
        });
        (await _bot.OfferAsync(deletion, 3)).ShouldBeFalse();
        _turns.Release();
        await _bot.SettleAsync(deletion);
        (await _bot.TurnsAsync(Ann))[^1].ToString().ShouldNotContain(SlowTurns.Slow);
    }

    private sealed class SlowTurns : ITurnFunction
    {
        public const string Slow = "slow as can be";

        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private ITurnFunction? _real;

        public SlowTurns Over(ITurnFunction real)
        {
            _real = real;
            return this;
        }

        public void Release() => _released.TrySetResult();

        public TurnOutcome Take(SessionState state, Inbound inbound) => _real!.Take(state, inbound);

        public async ValueTask<TurnOutcome> TakeAsync(SessionState state, Inbound inbound, CancellationToken stop)
        {
            if (inbound.Content is InboundContent.Said { Text: Slow })
            {
                await _released.Task.WaitAsync(stop);
            }

            return Take(state, inbound);
        }
    }
}
