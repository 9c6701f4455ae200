using TutorBot.Discord.Gateway;
using TutorBot.Discord.Rest;
using TutorBot.Discord.Tests.Loopback;
using TutorBot.Testing.Time;

namespace TutorBot.Discord.Tests.Gateway;

public sealed class BudgetTests
{
    private static readonly SessionStartLimit Plenty = new()
    {
        Total = 1_000, Remaining = 900, ResetAfterMilliseconds = 1_000, MaxConcurrency = 1,
    };

    private readonly ManualClock _clock = new();
    private readonly MemoryOfGateway _memory = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_session_waits_five_seconds_after_the_first_also_after_a_restart()
    {
        await Budget().SpendAsync(Stop);
        _clock.Advance(TimeSpan.FromSeconds(2));
        (await Budget().WaitAsync(Plenty, Stop)).ShouldBe(TimeSpan.FromSeconds(3));
        _clock.Advance(TimeSpan.FromSeconds(3));
        (await Budget().WaitAsync(Plenty, Stop)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task The_last_twenty_of_discords_allowance_are_not_used()
    {
        (await Budget().WaitAsync(Plenty with { Remaining = 21 }, Stop)).ShouldBe(TimeSpan.Zero);
        (await Budget().WaitAsync(Plenty with { Remaining = 20, ResetAfterMilliseconds = 90_000 }, Stop))
            .ShouldBe(TimeSpan.FromSeconds(90));
        (await Budget().WaitAsync(null, Stop)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Nine_hundred_and_eighty_sessions_in_a_day_are_enough_whatever_discord_says()
    {
        var begun = _clock.GetUtcNow() - TimeSpan.FromHours(23);
        _memory.Identifies = [.. Enumerable.Range(0, 980).Select(second => begun.AddSeconds(second))];
        (await Budget().WaitAsync(Plenty, Stop)).ShouldBe(TimeSpan.FromHours(1));
        _clock.Advance(TimeSpan.FromHours(1));
        (await Budget().WaitAsync(Plenty, Stop)).ShouldBe(TimeSpan.Zero);
        await Budget().SpendAsync(Stop);
        _memory.Identifies.Count.ShouldBe(980);
    }

    [Fact]
    public void One_hundred_and_ten_payloads_go_out_in_a_minute()
    {
        var budget = new SendBudget();
        for (var second = 0; second < SendBudget.Most; second++)
        {
            budget.Take(TimeSpan.FromSeconds(second / 10.0)).ShouldBe(TimeSpan.Zero);
        }

        budget.Take(TimeSpan.FromSeconds(20)).ShouldBe(TimeSpan.FromSeconds(40));
        budget.Take(TimeSpan.FromSeconds(60)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_connection_is_silent_only_where_what_came_was_read()
    {
        var alive = new Liveness();
        alive.Beat().ShouldBeTrue();
        alive.Acknowledged();
        alive.Beat().ShouldBeTrue();
        alive.Pause();
        alive.Beat().ShouldBeTrue();
        alive.Beat().ShouldBeTrue();
        alive.GoOn();
        alive.Beat().ShouldBeTrue();
        alive.Beat().ShouldBeFalse();
    }

    private IdentifyBudget Budget() => new(_memory, _clock);
}
