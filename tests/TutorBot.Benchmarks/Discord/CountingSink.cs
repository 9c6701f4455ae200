using TutorBot.Discord.Gateway;

namespace TutorBot.Benchmarks.Discord;

/// <summary>Accepts at once, and tells when it has accepted so many.</summary>
internal sealed class CountingSink(int until) : IGatewaySink, IGatewayMemory
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    public Task Done => _done.Task;

    public Task<bool> AcceptAsync(GatewayEvent accepted, GatewayPosition position, CancellationToken stop)
    {
        if (++_count == until)
        {
            _done.SetResult();
        }

        return Task.FromResult(true);
    }

    public Task<GatewayPosition?> LoadPositionAsync(CancellationToken stop) =>
        Task.FromResult<GatewayPosition?>(null);

    public Task SavePositionAsync(GatewayPosition position, CancellationToken stop) => Task.CompletedTask;

    public Task<IReadOnlyList<DateTimeOffset>> LoadIdentifiesAsync(CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<DateTimeOffset>>([]);

    public Task SaveIdentifiesAsync(IReadOnlyList<DateTimeOffset> identifies, CancellationToken stop) =>
        Task.CompletedTask;
}
