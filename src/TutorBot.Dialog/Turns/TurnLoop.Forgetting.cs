using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

public sealed partial class TurnLoop
{
    /// <summary>
    /// Takes the words of messages that their author deleted out of what is kept of a session. It is done between two
    /// turns, for a turn under way would bring them back.
    /// </summary>
    /// <param name="whose">Whether a key is that of a deleted message.</param>
    /// <returns>How many turns held words of them.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was forgotten; it may be asked for again.</exception>
    public async Task<int> ForgetAsync(SessionId session, Func<InboundKey, bool> whose, CancellationToken stop)
    {
        await WhenResumedAsync(stop);
        while (true)
        {
            await WhenDoneAsync(session, stop);
            if (await TryForgetAsync(session, whose, stop) is { } turns)
            {
                return turns;
            }
        }
    }

    /// <returns>Null where a message came in meanwhile.</returns>
    private async Task<int?> TryForgetAsync(SessionId session, Func<InboundKey, bool> whose, CancellationToken stop)
    {
        var lane = _lanes.Enter(session)
            ?? throw new StoreUnavailableException("Too many messages wait for their turn.");
        try
        {
            await lane.Receiving.WaitAsync(stop);
            try
            {
                return _lanes.IsWaiting(lane) ? null : await _store.ForgetAsync(session, whose, stop);
            }
            finally
            {
                lane.Receiving.Release();
            }
        }
        finally
        {
            _lanes.Leave(lane);
        }
    }
}
