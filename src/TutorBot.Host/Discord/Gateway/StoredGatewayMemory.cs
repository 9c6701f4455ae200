using System.Globalization;
using TutorBot.Dialog.Ports;
using TutorBot.Discord.Gateway;

namespace TutorBot.Host.Discord.Gateway;

/// <summary>What the gateway client remembers over restarts, in the data folder.</summary>
internal sealed class StoredGatewayMemory(IStreamPositions positions, Unanswered unanswered) : IGatewayMemory
{
    public async Task<GatewayPosition?> LoadPositionAsync(CancellationToken stop) =>
        GatewayStream.Read(await positions.ReadAsync(GatewayStream.Events, stop));

    public Task SavePositionAsync(GatewayPosition? position, CancellationToken stop) => position is null
        ? positions.ForgetAsync(GatewayStream.Events, stop)
        : positions.WriteAsync(GatewayStream.Of(unanswered.Before(position)), stop);

    public async Task<IReadOnlyList<DateTimeOffset>> LoadIdentifiesAsync(CancellationToken stop) =>
    [
        .. (await positions.ReadAsync(GatewayStream.Identifies, stop) ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => long.TryParse(line, CultureInfo.InvariantCulture, out var at) ? at : (long?)null)
            .OfType<long>()
            .Select(DateTimeOffset.FromUnixTimeMilliseconds),
    ];

    public Task SaveIdentifiesAsync(IReadOnlyList<DateTimeOffset> identifies, CancellationToken stop) =>
        positions.WriteAsync(
            new StreamPosition(GatewayStream.Identifies, string.Join(
                '\n', identifies.Select(at => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)))),
            stop);
}
