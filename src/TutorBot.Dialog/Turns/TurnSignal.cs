using System.Threading.Channels;

namespace TutorBot.Dialog.Turns;

/// <summary>A bell that stays rung until someone heard it, however often it was rung.</summary>
internal sealed class TurnSignal
{
    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _rung.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken stop) => await _rung.Reader.ReadAsync(stop);
}
