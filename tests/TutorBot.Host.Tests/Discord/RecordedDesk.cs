using System.Collections.Concurrent;
using TutorBot.Discord;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;

namespace TutorBot.Host.Tests.Discord;

/// <summary>Records what interactions were answered with.</summary>
internal sealed class RecordedDesk : IInteractionDesk
{
    public ConcurrentDictionary<InteractionId, Deferral> Acknowledged { get; } = new();

    public ConcurrentDictionary<InteractionId, MessageDraft> Replies { get; } = new();

    public ConcurrentDictionary<InteractionId, MessageDraft> Updates { get; } = new();

    public ConcurrentQueue<(InteractionId Id, MessageDraft Draft)> FollowUps { get; } = new();

    public ConcurrentDictionary<InteractionId, ModalDraft> Forms { get; } = new();

    public ConcurrentDictionary<InteractionId, IReadOnlyList<OptionChoice>> Proposed { get; } = new();

    /// <summary>Until when a reply to an interaction takes.</summary>
    public ConcurrentDictionary<InteractionId, Task> Until { get; } = new();

    /// <summary>Whose fifteen minutes are over.</summary>
    public HashSet<InteractionId> Expired { get; } = [];

    public void Arrived(Interaction interaction)
    {
    }

    public Task<ReplyOutcome> AcknowledgeAsync(InteractionHead head, Deferral deferral, CancellationToken stop)
    {
        Acknowledged.TryAdd(head.Id, deferral);
        return Task.FromResult(ReplyOutcome.Done);
    }

    public async Task<ReplyOutcome> ReplyAsync(InteractionHead head, MessageDraft draft, CancellationToken stop)
    {
        if (Expired.Contains(head.Id))
        {
            return ReplyOutcome.Expired;
        }

        await Until.GetValueOrDefault(head.Id, Task.CompletedTask).WaitAsync(stop);
        MessageRules.Problems(draft).ShouldBeEmpty();
        Replies[head.Id] = draft;
        return ReplyOutcome.Done;
    }

    public Task<ReplyOutcome> FollowUpAsync(InteractionHead head, MessageDraft draft, CancellationToken stop)
    {
        FollowUps.Enqueue((head.Id, draft));
        return Task.FromResult(ReplyOutcome.Done);
    }

    public Task<ReplyOutcome> UpdateAsync(InteractionHead head, MessageDraft draft, CancellationToken stop)
    {
        MessageRules.Problems(draft).ShouldBeEmpty();
        Updates[head.Id] = draft;
        return Task.FromResult(ReplyOutcome.Done);
    }

    public Task<ReplyOutcome> AskAsync(InteractionHead head, ModalDraft modal, CancellationToken stop)
    {
        if (Expired.Contains(head.Id))
        {
            return Task.FromResult(ReplyOutcome.Expired);
        }

        MessageRules.Problems(modal).ShouldBeEmpty();
        Forms[head.Id] = modal;
        return Task.FromResult(ReplyOutcome.Done);
    }

    public Task<ReplyOutcome> ProposeAsync(
        InteractionHead head, IReadOnlyList<OptionChoice> choices, CancellationToken stop)
    {
        Proposed[head.Id] = choices;
        return Task.FromResult(ReplyOutcome.Done);
    }
}
