using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Talking;

/// <summary>Hands to the turn loop what a learner sent, under a key that a repeated delivery has too.</summary>
internal sealed class TeamsPost(
    TurnLoop turns, IConversationStore store, TeamsLearners learners, TeamsAddresses addresses, TimeProvider time)
{
    private const int LongestKey = 512;

    /// <param name="name">The activity's id, or what else is the same in every delivery of it.</param>
    public static InboundKey KeyOf(string conversation, string name)
    {
        var key = $"t:{conversation}:{name}";
        return new InboundKey(key.Length <= LongestKey
            ? key
            : "t:" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
    }

    /// <summary>Who speaks, and from where they are answered from now on.</summary>
    public async Task<LearnerId> KnowAsync(Activity activity, CancellationToken stop)
    {
        var learner = await learners.FindOrCreateAsync(activity, stop);
        await addresses.KeepAsync(learner, ConversationReference.Of(activity), stop);
        return learner;
    }

    public async Task<ActivityAnswer> SendAsync(
        SessionId session, string conversation, string name, InboundContent content, CancellationToken stop) =>
        await AcceptAsync(session, conversation, name, content, stop) is Acceptance.Accepted or Acceptance.Duplicate
            ? new ActivityAnswer.Taken()
            : new ActivityAnswer.NotNow();

    public Task<Acceptance> AcceptAsync(
        SessionId session, string conversation, string name, InboundContent content, CancellationToken stop)
    {
        var inbound = new Inbound(
            KeyOf(conversation, name),
            session,
            time.GetUtcNow(),
            TeamsAddresses.DestinationOf(conversation),
            content);
        return turns.AcceptAsync(inbound, stop);
    }

    /// <summary>The turn of a message, once it was taken; null where that takes longer.</summary>
    public async Task<CommittedTurn?> TurnAsync(
        SessionId session, InboundKey key, TimeSpan patience, CancellationToken stop) =>
        await AreDoneAsync(session, patience, stop) ? await FindAsync(session, key, stop) : null;

    /// <summary>Waits for the turns of all that was accepted; false where that takes longer.</summary>
    public async Task<bool> AreDoneAsync(SessionId session, TimeSpan patience, CancellationToken stop)
    {
        using var deadline = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            await turns.WhenDoneAsync(session, either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Takes the words of messages that their author deleted out of all sessions.</summary>
    public async Task ForgetAsync(LearnerId learner, Func<InboundKey, bool> whose, CancellationToken stop)
    {
        foreach (var session in await store.SessionsOfAsync(learner, stop))
        {
            await turns.ForgetAsync(session, whose, stop);
        }
    }

    /// <summary>The turn of a message, however long ago; null where it was not taken yet.</summary>
    public async Task<CommittedTurn?> FindAsync(SessionId session, InboundKey key, CancellationToken stop)
    {
        var version = (await store.LoadAsync(session, stop)).Version;
        return (await store.ReadTurnsAsync(session, 0, (int)version, stop))
            .LastOrDefault(turn => turn.Inbound.Key == key);
    }

    /// <summary>The last turn of a session; null before the first.</summary>
    public async Task<CommittedTurn?> LastAsync(SessionId session, CancellationToken stop)
    {
        var version = (await store.LoadAsync(session, stop)).Version;
        return (await store.ReadTurnsAsync(session, Math.Max(0, version - 1), 1, stop)).LastOrDefault();
    }

    public Task<StoredSession> LoadAsync(SessionId session, CancellationToken stop) =>
        store.LoadAsync(session, stop);
}
