using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Discord;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;

namespace TutorBot.Host.Discord.Talking;

/// <summary>Hands what a person sent to the turn loop.</summary>
internal sealed class Talks(
    TurnLoop turns,
    IConversationStore store,
    DiscordLearners learners,
    InteractionSeal seal,
    IDiscordRest rest,
    Aside aside,
    TimeProvider time)
{
    /// <summary>A turn that is taken sooner needs no sign that the tutor is at work.</summary>
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(500);

    /// <summary>Keeps it for the talk that is meant, with the position of the stream that brought it.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was kept: it is to be delivered again.</exception>
    public async Task<Taking> TakeAsync(
        UserId person,
        InboundKey key,
        DateTimeOffset at,
        DiscordDestination destination,
        InboundContent content,
        StreamPosition position,
        CancellationToken stop) =>
        await TakeAsync(await learners.SessionAsync(person, stop), key, at, destination, content, position, stop);

    /// <summary>As above, for a talk that is known.</summary>
    public async Task<Taking> TakeAsync(
        SessionId session,
        InboundKey key,
        DateTimeOffset at,
        DiscordDestination destination,
        InboundContent content,
        StreamPosition position,
        CancellationToken stop)
    {
        var inbound = new Inbound(key, session, at, destination.Write(seal), content);
        if (await turns.AcceptAsync(inbound, position, stop) is Acceptance.Busy)
        {
            return new Taking.Later();
        }

        if (destination is DiscordDestination.Direct direct)
        {
            aside.Run(ending => ShowTypingAsync(session, direct.Id, ending));
        }

        return new Taking.Kept();
    }

    /// <summary>Whether a message is the last that its author said in the talk at hand.</summary>
    public async Task<bool> IsLastAsync(UserId person, MessageId message, CancellationToken stop)
    {
        if (await learners.FindAsync(person, stop) is null)
        {
            return false;
        }

        var session = await learners.SessionAsync(person, stop);
        var version = (await store.LoadAsync(session, stop)).Version;
        var turn = version == 0 ? [] : await store.ReadTurnsAsync(session, version - 1, 1, stop);
        return turn is [{ } only] && InboundKeys.Is(only.Inbound.Key, message);
    }

    /// <summary>
    /// Takes a deleted message and its edits out of what is kept; later where a turn of the same talk is still to come.
    /// </summary>
    /// <exception cref="StoreUnavailableException">It is to be told again.</exception>
    public async Task<Taking> ForgetAsync(LearnerId learner, MessageId message, CancellationToken stop)
    {
        foreach (var session in await store.SessionsOfAsync(learner, stop))
        {
            if (!turns.WhenDoneAsync(session, stop).IsCompleted)
            {
                return new Taking.Later();
            }

            await turns.ForgetAsync(session, key => InboundKeys.Is(key, message), stop);
        }

        return new Taking.Done();
    }

    private async Task ShowTypingAsync(SessionId session, ChannelId channel, CancellationToken stop)
    {
        var done = turns.WhenDoneAsync(session, stop);
        if (await Task.WhenAny(done, Task.Delay(Unnoticed, time, stop)) != done)
        {
            await rest.ShowTypingAsync(channel, stop);
        }
    }
}
