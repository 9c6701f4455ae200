using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Interactions;

internal sealed partial class InteractionDesk(
    IDiscordRest rest, IDeferralChoice choice, DiscordOptions options, TimeProvider time, ILogger<InteractionDesk> log)
    : IInteractionDesk, IAsyncDisposable
{
    private readonly ConcurrentDictionary<InteractionId, OpenInteraction> _known = new();
    private readonly ConcurrentQueue<(InteractionId Id, TimeSpan Received)> _ages = new();
    private readonly ConcurrentDictionary<Task, bool> _deferring = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly long _began = time.GetTimestamp();

    /// <summary>Interactions whose fifteen minutes are not over.</summary>
    internal int Known => _known.Count;

    private TimeSpan Now => time.GetElapsedTime(_began);

    public void Arrived(Interaction interaction)
    {
        Forget();
        var entry = new OpenInteraction(Now, AnswerState.Open);
        if (!_known.TryAdd(interaction.Head.Id, entry))
        {
            return;
        }

        _ages.Enqueue((interaction.Head.Id, entry.Received));
        var deferral = choice.For(interaction);
        if (deferral != Deferral.None)
        {
            entry.Timer = time.CreateTimer(
                _ => Defer(interaction.Head, deferral), null, options.DeferAfter, Timeout.InfiniteTimeSpan);
        }
    }

    public Task<ReplyOutcome> AcknowledgeAsync(InteractionHead head, Deferral deferral, CancellationToken stop) =>
        deferral switch
        {
            Deferral.None => Task.FromResult(ReplyOutcome.Done),
            Deferral.Update => FirstAsync(head, new InteractionResponse.DeferUpdate(), AnswerState.Updated, stop),
            _ => FirstAsync(
                head,
                new InteractionResponse.DeferReply(deferral == Deferral.Ephemeral),
                AnswerState.Replied,
                stop),
        };

    public Task<ReplyOutcome> ReplyAsync(InteractionHead head, MessageDraft draft, CancellationToken stop) =>
        InTurnAsync(head, entry => ReplyAsync(head, entry, draft, stop), stop);

    public Task<ReplyOutcome> UpdateAsync(InteractionHead head, MessageDraft draft, CancellationToken stop) =>
        InTurnAsync(head, entry => UpdateAsync(head, entry, draft, stop), stop);

    public Task<ReplyOutcome> FollowUpAsync(InteractionHead head, MessageDraft draft, CancellationToken stop) =>
        InTurnAsync(
            head,
            entry => LaterAsync(entry, () => rest.FollowUpAsync(head.ApplicationId, head.Token, draft, stop)),
            stop);

    public Task<ReplyOutcome> AskAsync(InteractionHead head, ModalDraft modal, CancellationToken stop) =>
        FirstAsync(head, new InteractionResponse.Ask(modal), AnswerState.Closed, stop);

    public Task<ReplyOutcome> ProposeAsync(
        InteractionHead head, IReadOnlyList<OptionChoice> choices, CancellationToken stop) =>
        FirstAsync(head, new InteractionResponse.Propose([.. choices.Take(25)]), AnswerState.Closed, stop);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        foreach (var entry in _known.Values)
        {
            entry.Dispose();
        }

        await Task.WhenAll(_deferring.Keys);
        _stop.Dispose();
    }

    private void Defer(InteractionHead head, Deferral deferral)
    {
        var task = DeferAsync(head, deferral);
        _deferring.TryAdd(task, value: true);
        _ = task.ContinueWith(
            done => _deferring.TryRemove(done, out var _), CancellationToken.None, default, TaskScheduler.Default);
    }

    private async Task DeferAsync(InteractionHead head, Deferral deferral)
    {
        try
        {
            await AcknowledgeAsync(head, deferral, _stop.Token);
        }
        catch (DiscordException fault)
        {
            LogNotAcknowledged(log, head.Id, fault.Message);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Stopped.
        }
    }

    private void Forget()
    {
        while (_ages.TryPeek(out var oldest)
            && Now - oldest.Received > InteractionToken.Life
            && _ages.TryDequeue(out oldest))
        {
            if (_known.TryRemove(oldest.Id, out var entry))
            {
                entry.Dispose();
            }
        }
    }

    [LoggerMessage(4200, LogLevel.Warning, "Interaction {Id} could not be acknowledged: {Fault}")]
    private static partial void LogNotAcknowledged(ILogger log, InteractionId id, string fault);
}
