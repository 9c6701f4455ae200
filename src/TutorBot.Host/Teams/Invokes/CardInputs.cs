using System.Text.Json.Nodes;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Teams.Talking;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Invokes;

/// <summary>Takes what a button or a form of one of our cards sends.</summary>
internal sealed class CardInputs(
    TeamsPost post,
    TeamsLearners learners,
    CurrentSessions sessions,
    RebuttalCards rebuttals,
    TeamsErrands errands,
    ConnectorClient connector,
    TeamsTexts texts)
{
    /// <summary>How long an answer waits for the turn; Teams waits five seconds for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(2_500);

    /// <summary>From a client that answers with a message: the card is replaced by a call of its own.</summary>
    public async Task<ActivityAnswer> SubmitAsync(
        CardInput input, Activity activity, LearnerId learner, CancellationToken stop)
    {
        if (await TakeAsync(input, activity, learner, stop) is not { } outcome)
        {
            return new ActivityAnswer.NotNow();
        }

        if (outcome.Card is { } card && activity.ReplyToId.Length > 0)
        {
            var to = ConversationReference.Of(activity);
            var message = new OutgoingMessage("", card, outcome.Words);
            errands.Do("a card's new face", cancel => connector.UpdateAsync(to, activity.ReplyToId, message, cancel));
        }

        return new ActivityAnswer.Taken();
    }

    /// <summary>Null where nothing was kept and the same may come again.</summary>
    public async Task<CardOutcome?> TakeAsync(
        CardInput input, Activity activity, LearnerId learner, CancellationToken stop) => input switch
    {
        CardInput.Chose chose => await ChooseAsync(chose, activity, learner, stop),
        CardInput.Rebutted rebutted => await RebutAsync(rebutted, activity, learner, stop),
        CardInput.Looked looked => await LookAsync(looked, activity, learner, stop),
        CardInput.Erase => await EraseAsync(learner, stop),
        _ => null,
    };

    private async Task<CardOutcome?> ChooseAsync(
        CardInput.Chose chose, Activity activity, LearnerId learner, CancellationToken stop)
    {
        if (await sessions.OfAsync(learner, stop) is not { } session)
        {
            return new CardOutcome(null, texts.Get("no-exercise"));
        }

        var name = $"{chose.On}:{chose.Choice}";
        var content = new InboundContent.Chose(chose.Choice);
        return await post.AcceptAsync(session, activity.Conversation.Id, name, content, stop) switch
        {
            Acceptance.Accepted => new CardOutcome(null, texts.Label(chose.Choice)),
            Acceptance.Duplicate => new CardOutcome(null, texts.Get("pressed-before")),
            _ => null,
        };
    }

    private async Task<CardOutcome?> RebutAsync(
        CardInput.Rebutted rebutted, Activity activity, LearnerId learner, CancellationToken stop)
    {
        if (await SessionAsync(rebutted.Pack, learner, stop) is not { } session)
        {
            return new CardOutcome(null, texts.Get("no-exercise"));
        }

        var name = NameOf(rebutted.On);
        var accepted = await post.AcceptAsync(session, activity.Conversation.Id, name, rebutted.Content, stop);
        if (accepted is not (Acceptance.Accepted or Acceptance.Duplicate))
        {
            return null;
        }

        var turn = await post.TurnAsync(session, TeamsPost.KeyOf(activity.Conversation.Id, name), Patience, stop);
        return new CardOutcome(
            turn is null ? rebuttals.Kept() : rebuttals.Received(turn), texts.Get("rebut.received"));
    }

    private async Task<CardOutcome?> LookAsync(
        CardInput.Looked looked, Activity activity, LearnerId learner, CancellationToken stop)
    {
        if (await SessionAsync(looked.Pack, learner, stop) is not { } session)
        {
            return new CardOutcome(null, texts.Get("no-exercise"));
        }

        var key = TeamsPost.KeyOf(activity.Conversation.Id, NameOf(looked.On));
        var card = await post.FindAsync(session, key, stop) is { } turn
            ? rebuttals.Received(turn)
            : rebuttals.SentForm(session, looked.On);
        return new CardOutcome(card, texts.Get("rebut.title"));
    }

    private static string NameOf(string form) => $"{form}:{CardInput.RebutVerb}";

    private async Task<CardOutcome?> EraseAsync(LearnerId learner, CancellationToken stop)
    {
        await learners.EraseAsync(learner, stop);
        return new CardOutcome(AnalysisCards.Note(texts.Get("erase.done")), texts.Get("erase.done"));
    }

    /// <summary>The exercise of the form, which may be another than the present one.</summary>
    private async Task<SessionId?> SessionAsync(string pack, LearnerId learner, CancellationToken stop) =>
        sessions.IsLoaded(pack)
            ? new SessionId(learner, new PackId(pack), SessionId.NoClass)
            : await sessions.OfAsync(learner, stop);
}
