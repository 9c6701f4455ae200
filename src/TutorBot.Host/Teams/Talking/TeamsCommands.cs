using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Setup;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Talking;

/// <summary>Does what a learner commands in the personal chat.</summary>
internal sealed class TeamsCommands(
    TeamsPost post,
    TeamsLearners learners,
    CurrentSessions sessions,
    RebuttalCards rebuttals,
    AnalysisCards analyses,
    TeamsErrands errands,
    ConnectorClient connector,
    TeamsTexts texts)
{
    public async Task<ActivityAnswer> DoAsync(
        TeamsCommand command, Activity activity, LearnerId learner, CancellationToken stop)
    {
        var session = await sessions.OfAsync(learner, stop);
        switch (command)
        {
            case TeamsCommand.Start start:
                return await StartAsync(start, activity, learner, session, stop);
            case TeamsCommand.Restart when session is { } current:
                var afresh = new InboundContent.Chose(Choice.Restart);
                return await post.SendAsync(current, activity.Conversation.Id, activity.Id, afresh, stop);
            case TeamsCommand.Help when session is { } current:
                // The talk has its own help, which knows where the learner is.
                var help = new InboundContent.Chose(Choice.Help);
                return await post.SendAsync(current, activity.Conversation.Id, activity.Id, help, stop)
                    is ActivityAnswer.Taken ? await WordsAsync(activity, "help.beside", stop)
                    : new ActivityAnswer.NotNow();
            case TeamsCommand.Rebut when session is { } current:
                return await SayAsync(activity, rebuttals.Form(current, activity.Id), stop);
            case TeamsCommand.Sources when session is { } current:
                return await SayAsync(activity, analyses.Sources(current), stop);
            case TeamsCommand.Analyze { What.Length: 0 }:
                return await WordsAsync(activity, "file.how", stop);
            case TeamsCommand.Analyze analyze:
                return await SayAsync(activity, analyses.Of(analyze.What), stop);
            case TeamsCommand.Code:
                return await WordsAsync(activity, "code", stop, ("code", await learners.CodeAsync(learner, stop)));
            case TeamsCommand.Link link:
                return await LinkAsync(link, activity, learner, stop);
            case TeamsCommand.Privacy:
                return await WordsAsync(activity, "privacy", stop);
            case TeamsCommand.Erase:
                var sure = analyses.Question("erase.sure", "erase.yes", CardInput.EraseVerb);
                return await SayAsync(activity, sure, stop);
            default:
                return await WordsAsync(activity, "no-exercise", stop);
        }
    }

    /// <summary>Says something of which nothing is kept, before Teams has its answer.</summary>
    public async Task<ActivityAnswer> SayAsync(Activity activity, OutgoingMessage message, CancellationToken stop)
    {
        var to = ConversationReference.Of(activity);
        await errands.AnswerAsync("an answer", ending => connector.SendAsync(to, message, ending), stop);
        return new ActivityAnswer.Taken();
    }

    public Task<ActivityAnswer> WordsAsync(
        Activity activity, string key, CancellationToken stop, params (string Name, object Value)[] values) =>
        SayAsync(activity, new OutgoingMessage(texts.Get(key, values)), stop);

    private async Task<ActivityAnswer> StartAsync(
        TeamsCommand.Start start,
        Activity activity,
        LearnerId learner,
        SessionId? current,
        CancellationToken stop)
    {
        var chosen = start.Exercise.Length == 0 ? current?.Pack : sessions.Find(start.Exercise);
        if (chosen is not { } pack)
        {
            return await WordsAsync(activity, "no-such-exercise", stop, ("exercises", sessions.Names));
        }

        var session = new SessionId(learner, pack, SessionId.NoClass);
        var content = new InboundContent.Chose(Choice.Start);
        return await post.SendAsync(session, activity.Conversation.Id, activity.Id, content, stop);
    }

    private async Task<ActivityAnswer> LinkAsync(
        TeamsCommand.Link link, Activity activity, LearnerId before, CancellationToken stop)
    {
        // What was begun here stays under its own code, so that nothing is lost by linking.
        var own = await learners.CodeAsync(before, stop);
        switch (await learners.LinkAsync(activity, link.WithCode, stop))
        {
            case CodeAnswer.Opened opened when opened.Learner == before:
                return await WordsAsync(activity, "link.same", stop);
            case CodeAnswer.Opened:
                await post.KnowAsync(activity, stop);
                return await WordsAsync(activity, "link.done", stop, ("code", own));
            case CodeAnswer.TryLater later:
                var minutes = Math.Ceiling(later.After.TotalMinutes);
                return await WordsAsync(activity, "link.later", stop, ("minutes", minutes));
            default:
                return await WordsAsync(activity, "link.unknown", stop);
        }
    }
}
