using TutorBot.Discord.Gateway;

namespace TutorBot.Discord.Tests.Loopback;

/// <summary>Remembers over restarts of a client, as a store would.</summary>
internal sealed class MemoryOfGateway : IGatewayMemory
{
    public GatewayPosition? Position { get; set; }

    public IReadOnlyList<DateTimeOffset> Identifies { get; set; } = [];

    public Task<GatewayPosition?> LoadPositionAsync(CancellationToken stop) => Task.FromResult(Position);

    public Task SavePositionAsync(GatewayPosition position, CancellationToken stop)
    {
        Position = position;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<DateTimeOffset>> LoadIdentifiesAsync(CancellationToken stop) =>
        Task.FromResult(Identifies);

    public Task SaveIdentifiesAsync(IReadOnlyList<DateTimeOffset> identifies, CancellationToken stop)
    {
        Identifies = identifies;
        return Task.CompletedTask;
    }
}
