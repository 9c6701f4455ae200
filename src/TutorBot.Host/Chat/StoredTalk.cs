using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Chat;

/// <summary>A talk that is kept in the data folder, so that it can be taken up again, here or on the web.</summary>
internal sealed class StoredTalk(IConversationStore store, TurnLoop turns, SessionId session, TimeProvider time) : ITalk
{
    private const int Page = 100;

    private long _seen;

    public bool Ended { get; private set; }

    /// <summary>What was said before is not said again.</summary>
    public async Task SkipPastAsync(CancellationToken stop) =>
        _seen = (await store.LoadAsync(session, stop)).Version;

    /// <exception cref="StoreUnavailableException">It was not kept.</exception>
    public async Task<IReadOnlyList<Reply>> SendAsync(InboundContent content, CancellationToken stop)
    {
        var key = new InboundKey($"w:{Guid.NewGuid():N}");
        var destination = $"{Destination.Terminal}:{session.Learner}";
        var inbound = new Inbound(key, session, time.GetUtcNow(), destination, content);
        switch (await turns.AcceptAsync(inbound, stop))
        {
            case Acceptance.UnknownLearner:
                throw new StoreUnavailableException(
                    "The data folder no longer knows this learner. Start the chat again.");
            case Acceptance.Busy:
                throw new StoreUnavailableException(
                    "Too much is waiting for a turn, so this was not kept. Start the chat again and repeat it.");
        }

        await turns.WhenDoneAsync(session, stop);
        var news = await store.ReadTurnsAsync(session, _seen, Page, stop);
        _seen = news.IsEmpty ? _seen : news[^1].Sequence;
        Ended = (await store.LoadAsync(session, stop)).State?.Ending is not null;
        return [.. news.SelectMany(turn => turn.Replies)];
    }
}
