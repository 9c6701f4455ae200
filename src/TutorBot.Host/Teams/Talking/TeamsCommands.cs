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
                Words(activity, "help.beside");
                var help = new InboundContent.Chose(Choice.Help);
                return await post.SendAsync(current, activity.Conversation.Id, activity.Id, help, stop);
            case TeamsCommand.Rebut when session is { } current:
                return Say(activity, rebuttals.Form(current, activity.Id));
            case TeamsCommand.Sources when session is { } current:
                return Say(activity, analyses.Sources(current));
            case TeamsCommand.Analyze { What.Length: 0 }:
                return Words(activity, "file.how");
            case TeamsCommand.Analyze analyze:
                return Say(activity, analyses.Of(analyze.What));
            case TeamsCommand.Code:
                return Words(activity, "code", ("code", await learners.CodeAsync(learner, stop)));
            case TeamsCommand.Link link:
                return await LinkAsync(link, activity, learner, stop);
            case TeamsCommand.Privacy:
                return Words(activity, "privacy");
            case TeamsCommand.Erase:
                return Say(activity, analyses.Question("erase.sure", "erase.yes", CardInput.EraseVerb));
            default:
                return Words(activity, "no-exercise");
        }
    }

    /// <summary>Says something in the conversation soon.</summary>
    public ActivityAnswer Say(Activity activity, OutgoingMessage message)
    {
        var to = ConversationReference.Of(activity);
        errands.Do("an answer", stop => connector.SendAsync(to, message, stop));
        return new ActivityAnswer.Taken();
    }

    public ActivityAnswer Words(Activity activity, string key, params (string Name, object Value)[] values) =>
        Say(activity, new OutgoingMessage(texts.Get(key, values)));

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
            return Words(activity, "no-such-exercise", ("exercises", sessions.Names));
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
                return Words(activity, "link.same");
            case CodeAnswer.Opened:
                await post.KnowAsync(activity, stop);
                return Words(activity, "link.done", ("code", own));
            case CodeAnswer.TryLater later:
                return Words(activity, "link.later", ("minutes", Math.Ceiling(later.After.TotalMinutes)));
            default:
                return Words(activity, "link.unknown");
        }
    }
}
