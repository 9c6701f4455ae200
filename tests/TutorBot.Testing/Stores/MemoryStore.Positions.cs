using TutorBot.Dialog.Ports;

namespace TutorBot.Testing.Stores;

public sealed partial class MemoryStore
{
    private readonly Dictionary<string, string> _positions = new(StringComparer.Ordinal);

    Task<string?> IStreamPositions.ReadAsync(string stream, CancellationToken stop) =>
        Locked(() => _positions.GetValueOrDefault(stream));

    Task IStreamPositions.WriteAsync(StreamPosition position, CancellationToken stop) => Locked(() => Keep(position));

    Task IStreamPositions.ForgetAsync(string stream, CancellationToken stop) =>
        Locked(() => _positions.Remove(stream));

    private bool Keep(StreamPosition? position)
    {
        if (position is not null)
        {
            _positions[position.Stream] = position.Value;
        }

        return position is not null;
    }
}
