using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Interactions;

internal sealed partial class InteractionDesk
{
    private async Task<ReplyOutcome> ReplyAsync(
        InteractionHead head, OpenInteraction entry, MessageDraft draft, CancellationToken stop)
    {
        if (entry.State is AnswerState.Open or AnswerState.Unsure)
        {
            var first = await TryFirstAsync(
                head, entry, new InteractionResponse.Reply(draft), AnswerState.Replied, stop);
            if (first != ReplyOutcome.AlreadyAnswered)
            {
                return first;
            }
        }

        return entry.State switch
        {
            AnswerState.Expired => ReplyOutcome.Expired,
            AnswerState.Replied => await EditAsync(head, entry, draft, stop),

            // The message that a button hangs on was answered for; what is said comes below it.
            AnswerState.Updated => await LaterAsync(
                entry, () => rest.FollowUpAsync(head.ApplicationId, head.Token, draft, stop)),
            _ => ReplyOutcome.AlreadyAnswered,
        };
    }

    private async Task<ReplyOutcome> UpdateAsync(
        InteractionHead head, OpenInteraction entry, MessageDraft draft, CancellationToken stop)
    {
        if (entry.State is AnswerState.Open or AnswerState.Unsure)
        {
            var first = await TryFirstAsync(
                head, entry, new InteractionResponse.Update(draft), AnswerState.Updated, stop);
            if (first != ReplyOutcome.AlreadyAnswered)
            {
                return first;
            }

            entry.State = AnswerState.Updated;
        }

        return entry.State switch
        {
            AnswerState.Expired => ReplyOutcome.Expired,
            AnswerState.Updated => await EditAsync(head, entry, draft, stop),
            _ => ReplyOutcome.AlreadyAnswered,
        };
    }

    private Task<ReplyOutcome> EditAsync(
        InteractionHead head, OpenInteraction entry, MessageDraft draft, CancellationToken stop) =>
        LaterAsync(entry, () => rest.EditOriginalAsync(head.ApplicationId, head.Token, draft, stop));

    private Task<ReplyOutcome> FirstAsync(
        InteractionHead head, InteractionResponse response, AnswerState then, CancellationToken stop) =>
        InTurnAsync(
            head,
            entry => entry.State switch
            {
                AnswerState.Open or AnswerState.Unsure => TryFirstAsync(head, entry, response, then, stop),
                AnswerState.Expired => Task.FromResult(ReplyOutcome.Expired),
                _ => Task.FromResult(ReplyOutcome.AlreadyAnswered),
            },
            stop);

    /// <summary>The first answer, which only one can give and only within three seconds.</summary>
    private async Task<ReplyOutcome> TryFirstAsync(
        InteractionHead head,
        OpenInteraction entry,
        InteractionResponse response,
        AnswerState then,
        CancellationToken stop)
    {
        try
        {
            await rest.RespondAsync(head.Id, head.Token, response, stop);
            entry.State = then;
            entry.Timer?.Dispose();
            return ReplyOutcome.Done;
        }
        catch (DiscordApiException refusal) when (refusal.Code == DiscordErrorCode.InteractionAlreadyAcknowledged)
        {
            entry.State = AnswerState.Replied;
            return ReplyOutcome.AlreadyAnswered;
        }
        catch (DiscordApiException refusal) when (refusal.IsGone && entry.State == AnswerState.Unsure)
        {
            // Too late for a first answer; an earlier run may have given one that can still be edited.
            entry.State = AnswerState.Replied;
            return ReplyOutcome.AlreadyAnswered;
        }
        catch (DiscordApiException refusal) when (refusal.IsGone)
        {
            entry.State = AnswerState.Expired;
            return ReplyOutcome.Expired;
        }
    }

    private async Task<ReplyOutcome> LaterAsync(OpenInteraction entry, Func<Task<Message>> say)
    {
        if (Now - entry.Received >= InteractionToken.Life)
        {
            entry.State = AnswerState.Expired;
        }

        if (entry.State == AnswerState.Expired)
        {
            return ReplyOutcome.Expired;
        }

        try
        {
            await say();
            return ReplyOutcome.Done;
        }
        catch (DiscordApiException refusal) when (refusal.IsGone || refusal.Code == DiscordErrorCode.Unauthorized)
        {
            entry.State = AnswerState.Expired;
            return ReplyOutcome.Expired;
        }
    }

    private async Task<ReplyOutcome> InTurnAsync(
        InteractionHead head, Func<OpenInteraction, Task<ReplyOutcome>> say, CancellationToken stop)
    {
        var entry = Find(head);
        await entry.Turn.AcquireAsync(stop);
        try
        {
            return await say(entry);
        }
        finally
        {
            entry.Turn.Release();
        }
    }

    /// <summary>One that arrived before this start is as old as its number says.</summary>
    private OpenInteraction Find(InteractionHead head)
    {
        if (_known.TryGetValue(head.Id, out var known))
        {
            return known;
        }

        var age = time.GetUtcNow() - head.CreatedAt;
        var received = Now - (age > TimeSpan.Zero ? age : TimeSpan.Zero);
        var found = _known.GetOrAdd(
            head.Id,
            new OpenInteraction(
                received, age >= InteractionToken.Life ? AnswerState.Expired : AnswerState.Unsure));
        _ages.Enqueue((head.Id, received));
        return found;
    }
}
