using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Gateway;

/// <summary>
/// How soon a new session may be begun. Discord takes a bot's token away after 1,000 in a day, so they are counted over
/// restarts, and some are always left for a person to start the bot by hand.
/// </summary>
internal sealed class IdentifyBudget(IGatewayMemory memory, TimeProvider time)
{
    public const int Daily = 1_000;
    public const int Reserve = 20;
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait before the next; zero where it may be now.</summary>
    public async Task<TimeSpan> WaitAsync(SessionStartLimit? limit, CancellationToken stop)
    {
        var begun = await LatelyAsync(stop);
        var now = time.GetUtcNow();
        var wait = TimeSpan.Zero;
        if (limit is { Total: > 0, ResetAfterMilliseconds: > 0 } && limit.Remaining <= ReserveOf(limit.Total))
        {
            wait = TimeSpan.FromMilliseconds(limit.ResetAfterMilliseconds);
        }

        if (begun.Count >= Daily - Reserve)
        {
            wait = Longer(wait, begun[^(Daily - Reserve)] + Day - now);
        }

        // One at a time: this client runs one shard, whatever the number that may start together.
        return begun.Count > 0 ? Longer(wait, begun[^1] + Spacing - now) : wait;
    }

    /// <summary>Called before each Identify.</summary>
    public async Task SpendAsync(CancellationToken stop) =>
        await memory.SaveIdentifiesAsync([.. await LatelyAsync(stop), time.GetUtcNow()], stop);

    private async Task<IReadOnlyList<DateTimeOffset>> LatelyAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var known = await memory.LoadIdentifiesAsync(stop);

        // A time to come is the trace of a clock that was set back.
        return [.. known.Where(at => at <= now && now - at < Day).Order()];
    }

    /// <summary>A bot of a small allowance, as on other servers, keeps a fiftieth.</summary>
    private static int ReserveOf(int total) => Math.Min(Reserve, total / 50);

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
