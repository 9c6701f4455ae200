using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Setup;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Talking;

/// <summary>
/// Group chats and channels: the bot answers when it is mentioned, tutors nobody there, and says nothing of anyone's
/// answers or marks.
/// </summary>
internal sealed class Rooms(
    TeamsPost post,
    CurrentSessions sessions,
    PersonalChat chat,
    AnalysisCards analyses,
    TeamsErrands errands,
    ConnectorClient connector,
    TeamsTexts texts,
    TimeProvider time)
{
    private readonly SeenActivities _seen = new(time);

    /// <summary>Nothing of it is kept, so Teams has its answer when whoever asked has theirs.</summary>
    public async Task<ActivityAnswer> HearAsync(Activity activity, CancellationToken stop)
    {
        if (_seen.IsNew(activity.Conversation.Id, activity.Id))
        {
            await DoAsync(TeamsCommand.Read(SpokenText.Of(activity)), activity, stop);
        }

        return new ActivityAnswer.Taken();
    }

    /// <summary>The bot came into a room; Teams says so more than once.</summary>
    public async Task<ActivityAnswer> GreetAsync(Activity activity, CancellationToken stop)
    {
        if (_seen.IsNew(activity.Conversation.Id, "greeting"))
        {
            await SayAsync(activity, new OutgoingMessage(texts.Get("room.hello")), stop);
        }

        return new ActivityAnswer.Taken();
    }

    private Task DoAsync(TeamsCommand? command, Activity activity, CancellationToken stop) => command switch
    {
        TeamsCommand.Start => errands.AnswerAsync("a start from a room", ending => StartAsync(activity, ending), stop),
        TeamsCommand.Analyze { What.Length: > 0 } analyze => SayAsync(activity, analyses.Of(analyze.What), stop),
        TeamsCommand.Analyze => SayAsync(activity, new OutgoingMessage(texts.Get("room.file")), stop),
        null when !activity.Attachments.IsEmpty =>
            SayAsync(activity, new OutgoingMessage(texts.Get("room.file")), stop),
        _ => SayAsync(activity, new OutgoingMessage(texts.Get("room.help")), stop),
    };

    private Task SayAsync(Activity activity, OutgoingMessage message, CancellationToken stop)
    {
        var to = ConversationReference.Of(activity);
        return errands.AnswerAsync("an answer in a room", ending => connector.SendAsync(to, message, ending), stop);
    }

    /// <summary>Moves to the personal chat, and says in the room no more than that.</summary>
    private async Task<ConnectorAnswer> StartAsync(Activity activity, CancellationToken stop)
    {
        var room = ConversationReference.Of(activity);
        var opened = await connector.OpenPersonalChatAsync(room, stop);
        if (opened is ConnectorAnswer.Refused)
        {
            return await connector.SendAsync(room, new OutgoingMessage(texts.Get("room.install")), stop);
        }

        if (opened is not ConnectorAnswer.Done { Id: { Length: > 0 } id })
        {
            return opened;
        }

        var personal = activity with { Conversation = new Conversation(id, ConversationKind.Personal, room.TenantId) };
        var learner = await post.KnowAsync(personal, stop);
        if (await sessions.OfAsync(learner, stop) is { } session
            && await chat.WelcomeAsync(session, id, stop) is not ActivityAnswer.Taken)
        {
            return new ConnectorAnswer.NotNow(null, MayHaveArrived: false, "the tutor is busy");
        }

        return await connector.SendAsync(room, new OutgoingMessage(texts.Get("room.started")), stop);
    }
}
