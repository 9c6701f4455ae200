using TutorBot.Discord.Gateway;

namespace TutorBot.Discord.Tests.Loopback;

/// <summary>Remembers over restarts of a client, as a store would.</summary>
internal sealed class MemoryOfGateway : IGatewayMemory
{
    public GatewayPosition? Position { get; set; }

    public IReadOnlyList<DateTimeOffset> Identifies { get; set; } = [];

    /// <summary>How often loading the position fails before it does not.</summary>
    public int FailingLoads { get; set; }

    /// <summary>How often the sessions begun cannot be saved, as on a full disk.</summary>
    public int FailingSaves { get; set; }

    public Task<GatewayPosition?> LoadPositionAsync(CancellationToken stop)
    {
        if (FailingLoads-- > 0)
        {
            throw new IOException("The disk failed.");
        }

        return Task.FromResult(Position);
    }

    public Task SavePositionAsync(GatewayPosition position, CancellationToken stop)
    {
        Position = position;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<DateTimeOffset>> LoadIdentifiesAsync(CancellationToken stop) =>
        Task.FromResult(Identifies);

    public Task SaveIdentifiesAsync(IReadOnlyList<DateTimeOffset> identifies, CancellationToken stop)
    {
        if (FailingSaves-- > 0)
        {
            throw new IOException("The disk is full.");
        }

        Identifies = identifies;
        return Task.CompletedTask;
    }
}
